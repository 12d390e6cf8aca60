package org.islet.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words with blanks among them. An author writes a blank as its number in brackets, as in {@code
 * Insulin [1] blood sugar}. Two texts are equal if they are written alike.
 *
 * <p>No record, since it keeps what stands around each blank: scoring asks for that again and
 * again.
 */
public final class GapText {

    /** Stands for the blank that is asked for, where a text is told around it. */
    public static final String HERE = "____";

    private static final String ELSEWHERE = "…";
    private static final Pattern GAP = Pattern.compile("\\[([0-9]{1,2})]");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.?!])\\s+");

    private final String written;
    private final List<Piece> pieces;
    private final String words;
    private final Map<SlotId, String> around;

    private GapText(String written) {
        this.written = Require.text("text", written);
        this.pieces = pieces(written);
        this.words = told(null);
        this.around =
                gaps().distinct().collect(Collectors.toUnmodifiableMap(gap -> gap, this::sentence));
    }

    /** A piece of the text. */
    public sealed interface Piece {

        /** Words between blanks. */
        record Words(String text) implements Piece {}

        /** A blank. */
        record Gap(SlotId id) implements Piece {}
    }

    /** Reads a text as an author writes it. */
    public static GapText of(String text) {
        return new GapText(text);
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            addWords(text.substring(from, gap.start()), pieces);
            pieces.add(new Piece.Gap(new SlotId(gap.group(1))));
            from = gap.end();
        }
        addWords(text.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void addWords(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    /** Words and blanks in the order of reading. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The blanks in the order of reading. */
    public Stream<SlotId> gaps() {
        return pieces.stream()
                .filter(Piece.Gap.class::isInstance)
                .map(piece -> ((Piece.Gap) piece).id());
    }

    /** The text as an author writes it. */
    public String written() {
        return written;
    }

    /** The words alone, with a mark in place of each blank. */
    public String words() {
        return words;
    }

    /**
     * The sentence around a blank, with {@link #HERE} in its place; all words for another blank.
     */
    public String around(SlotId gap) {
        return Optional.ofNullable(around.get(gap)).orElse(words);
    }

    private String sentence(SlotId gap) {
        String told = told(gap);
        return NEXT_SENTENCE
                .splitAsStream(told)
                .filter(sentence -> sentence.contains(HERE))
                .findFirst()
                .orElse(told);
    }

    private String told(@Nullable SlotId here) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Piece.Words(var text) -> text;
                                    case Piece.Gap(var id) -> id.equals(here) ? HERE : ELSEWHERE;
                                })
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GapText text && text.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
