package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.FactId;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.SelectN;
import org.islet.core.content.TrueFalse;

/**
 * What tags say of a question: {@code objective:tnm}, {@code level:apply}, {@code track:student},
 * {@code cites:acs-guide.staging.021}; and where a format cannot tell types apart, {@code
 * type:select-n}, {@code unit:cm} and {@code order:fixed}.
 *
 * @param words the tags as they are written
 */
record Tags(List<String> words) {

    private static final String OBJECTIVE = "objective";
    private static final String LEVEL = "level";
    private static final String TRACK = "track";
    private static final String CITES = "cites";
    private static final String TYPE = "type";
    private static final String UNIT = "unit";
    private static final String FIXED = "order:fixed";

    static final String SELECT_N = "select-n";
    static final String MATRIX = "matrix";
    static final String ORDERING = "ordering";

    Tags {
        words = List.copyOf(words);
    }

    static Tags of(Question question) {
        var head = question.head();
        var words = new ArrayList<String>();
        words.add(OBJECTIVE + ":" + head.objective());
        words.add(LEVEL + ":" + word(head.level()));
        words.add(TRACK + ":" + word(head.track()));
        head.citations().stream()
                .map(FactId::value)
                .map(fact -> CITES + ":" + fact)
                .forEach(words::add);
        type(question).map(type -> TYPE + ":" + type).ifPresent(words::add);
        if (question instanceof Numeric numeric && !numeric.unit().isEmpty()) {
            words.add(UNIT + ":" + numeric.unit());
        }
        if (fixed(question)) {
            words.add(FIXED);
        }
        return new Tags(words);
    }

    static Tags none() {
        return new Tags(List.of());
    }

    Optional<String> objective() {
        return all(OBJECTIVE).stream().findFirst();
    }

    Optional<String> level() {
        return all(LEVEL).stream().findFirst();
    }

    Optional<String> track() {
        return all(TRACK).stream().findFirst();
    }

    List<String> cites() {
        return all(CITES);
    }

    Optional<String> unit() {
        return all(UNIT).stream().findFirst();
    }

    boolean isOfType(String type) {
        return all(TYPE).contains(type);
    }

    boolean fixed() {
        return words.contains(FIXED);
    }

    /** The tags that say nothing to Islet. */
    List<String> foreign() {
        return words.stream()
                .filter(word -> !word.matches("(objective|level|track|cites|type|order|unit):.*"))
                .toList();
    }

    private List<String> all(String name) {
        return words.stream()
                .filter(word -> word.startsWith(name + ":"))
                .map(word -> word.substring(name.length() + 1))
                .toList();
    }

    // Only where a format writes two types alike.
    private static Optional<String> type(Question question) {
        return switch (question) {
            case SelectN _ -> Optional.of(SELECT_N);
            case Matrix _ -> Optional.of(MATRIX);
            case Ordering _ -> Optional.of(ORDERING);
            case ChoiceQuestion _,
                    Numeric _,
                    Matching _,
                    MultiMatrix _,
                    Grouping _,
                    HighlightTable _,
                    BlankQuestion _,
                    BowTie _ ->
                    Optional.empty();
        };
    }

    private static boolean fixed(Question question) {
        return switch (question) {
            case TrueFalse _ -> false;
            case ChoiceQuestion choice -> !choice.shuffled();
            case Matching matching -> !matching.shuffled();
            case Numeric _,
                    Matrix _,
                    MultiMatrix _,
                    Grouping _,
                    HighlightTable _,
                    Ordering _,
                    BlankQuestion _,
                    BowTie _ ->
                    false;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
