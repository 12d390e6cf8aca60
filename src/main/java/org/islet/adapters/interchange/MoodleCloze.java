package org.islet.adapters.interchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Part.Pickable;

/**
 * A pick inside the text of a Moodle question: {@code {2:MULTIRESPONSE:%50%Size#It counts.~...}}.
 * Source: "Embedded answers (Cloze) question type" of the Moodle documentation.
 */
final class MoodleCloze {

    private static final Pattern SPECIAL = Pattern.compile("[}#~/\"\\\\]");

    private MoodleCloze() {}

    static String of(Pick pick) {
        return "{%d:%s%s:%s}"
                .formatted(
                        pick.points(),
                        pick.single() ? "MULTICHOICE" : "MULTIRESPONSE",
                        pick.shuffled() ? "_S" : "",
                        pick.options().stream()
                                .map(option -> option(pick, option))
                                .collect(Collectors.joining("~")));
    }

    private static String option(Pick pick, Pickable option) {
        String percent = Percent.of(pick, option);
        return "%" + percent + "%" + escaped(option.text()) + feedback(option);
    }

    private static String feedback(Pickable option) {
        return option.feedback().isEmpty() ? "" : "#" + escaped(option.feedback());
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
    }
}
