package org.islet.adapters.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads a file of another program, whichever of the two formats it is in. */
final class ForeignFile {

    /** The largest file that is looked at, in bytes. */
    static final int LARGEST = 5_000_000;

    private static final Pattern XML = Pattern.compile("\\A\\s*<(\\?xml|quiz|!DOCTYPE|!--)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ForeignFile() {}

    /**
     * Reads it.
     *
     * @throws MalformedFile if it is too large, or not what it should be
     */
    static Imported read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new MalformedFile(
                    1,
                    "the file has %,d bytes, and %,d are allowed".formatted(bytes.length, LARGEST));
        }
        // As far as needed to tell the formats apart, every encoding of XML looks like Latin-1.
        String start =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        boolean xml = XML.matcher(start.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\x7E]", "")).find();
        return xml ? MoodleReader.read(bytes) : GiftReader.read(decoded(bytes));
    }

    private static String decoded(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new MalformedFile(line, "a byte is not UTF-8; save the file as UTF-8");
        }
    }
}
