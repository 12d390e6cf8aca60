package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.Step;

/** Reads feedback for words that do not belong there. */
final class Wording {

    private static final Pattern HARSH =
            Pattern.compile("(?i)\\b(wrong|incorrect|fail(s|ed|ure)?)\\b");
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?i)\\b(option|answer|choice) ([A-H]\\b|[1-8]\\b|above|below)|\\b(all|none) of the above\\b");

    private Wording() {}

    /** Something to say otherwise. */
    record Flaw(String what, String remedy) {}

    static List<Flaw> check(Question question) {
        var flaws = new ArrayList<Flaw>();
        var hint = Stream.of(question.head().hint());
        for (String rationale : Stream.concat(hint, rationales(question)).toList()) {
            var harsh = HARSH.matcher(rationale);
            if (harsh.find()) {
                flaws.add(
                        new Flaw(
                                "a rationale of \"%s\" says \"%s\""
                                        .formatted(question.id(), harsh.group()),
                                "say what holds instead of judging the learner"));
            }
        }
        for (String text : Stream.concat(texts(question), rationales(question)).toList()) {
            var position = POSITION.matcher(text);
            if (position.find()) {
                flaws.add(
                        new Flaw(
                                "\"%s\" names a place: \"%s\""
                                        .formatted(question.id(), position.group()),
                                "options are shuffled; name what the option says"));
            }
        }
        return flaws;
    }

    private static Stream<String> rationales(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.options().stream().map(Option::rationale);
            case Numeric numeric ->
                    Stream.concat(
                            Stream.of(numeric.rationale()),
                            numeric.slips().stream().map(Numeric.Slip::rationale));
            case RowQuestion table -> table.rows().stream().map(Row::rationale);
            case Grouping grouping -> grouping.options().map(Option::rationale);
            case BowTie diagram -> diagram.options().map(Option::rationale);
            case BlankQuestion blanks -> blanks.blanks().stream().map(Blank::rationale);
            case HighlightTable table -> table.options().map(Option::rationale);
            case Ordering ordering -> ordering.steps().stream().map(Step::rationale);
        };
    }

    private static Stream<String> texts(Question question) {
        var stem = Stream.of(question.head().stem(), question.head().hint());
        return switch (question) {
            case Highlight highlight -> Stream.concat(stem, Stream.of(highlight.text()));
            case ChoiceQuestion choice ->
                    Stream.concat(stem, choice.options().stream().map(Option::text));
            case Numeric _ -> stem;
            case SlotQuestion slots ->
                    Stream.concat(stem, slots.slots().stream().flatMap(Wording::texts));
            case Ordering ordering ->
                    Stream.concat(stem, ordering.steps().stream().map(Step::text));
        };
    }

    private static Stream<String> texts(Slot slot) {
        return Stream.concat(Stream.of(slot.prompt()), slot.choices().stream().map(Choice::text));
    }
}
