package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file of the content folder, refusing what is too large or not UTF-8. */
final class TextFile {

    /** A parser may take seconds over a larger file; no lesson or quiz comes near it. */
    static final long LARGEST = 1_000_000;

    private TextFile() {}

    static Optional<String> read(Path file, String path, Problems problems) {
        var top = new Place(path, 1);
        if (!Files.isRegularFile(file)) {
            problems.add(top, "the file is missing", "create it");
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                problems.add(
                        top,
                        "the file has %,d bytes, and %,d are allowed".formatted(size, LARGEST),
                        "split it into several lessons");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), path, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    // They are never meant, browsers do not show them, and PostgreSQL cannot keep a NUL.
    private static boolean refuseControls(String text, String path, Problems problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n') {
                line++;
            } else if (Character.isISOControl(each) && each != '\t' && each != '\r') {
                problems.add(
                        new Place(path, line),
                        "here stands the control character U+%04X".formatted((int) each),
                        "delete it");
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decode(byte[] bytes, String path, Problems problems) {
        var input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            if (refuseControls(text, path, problems)) {
                return Optional.empty();
            }
            // Some editors begin a file with a byte order mark.
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(new Place(path, line), "a byte is not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
    }
}
