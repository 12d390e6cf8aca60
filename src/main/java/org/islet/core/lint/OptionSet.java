package org.islet.core.lint;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;

/**
 * Texts of a question that stand side by side.
 *
 * @param keys those that are right wherever they stand; none where rows or blanks share them
 * @param distractors those that are not
 */
record OptionSet(
        Question question,
        List<String> texts,
        List<String> keys,
        List<String> distractors,
        Order order) {

    /** In which order a learner meets them. */
    enum Order {
        FIXED,
        SHUFFLED,
        /** To find the order is what is asked. */
        ASKED,
        /** The case has them in this order. */
        TOLD
    }

    /** All sets of a question that an author wrote. */
    static Stream<OptionSet> of(Question question) {
        return switch (question) {
            // A phrase bends to its sentence, not to the other phrases.
            case TrueFalse _, Numeric _, Highlight _ -> Stream.empty();
            case ChoiceQuestion choice ->
                    Stream.of(of(choice, choice.options(), order(choice.shuffled())));
            case Grouping grouping ->
                    grouping.groups().stream()
                            .map(Group::options)
                            .map(options -> of(grouping, options, order(grouping.shuffled())));
            case HighlightTable table ->
                    table.rows().stream()
                            .map(Group::options)
                            .map(options -> of(table, options, Order.TOLD));
            case ClozeDrag cloze ->
                    Stream.of(shared(cloze, cloze.choices(), order(cloze.shuffled())));
            case BowTie diagram ->
                    Stream.of(BowTie.Part.values())
                            .map(diagram::options)
                            .map(options -> of(diagram, options, order(diagram.shuffled())));
            case Cloze cloze -> ofBlanks(cloze);
            case ClozeTable cloze -> ofBlanks(cloze);
            case Rationale rationale -> ofBlanks(rationale);
            case Matching matching ->
                    Stream.of(shared(matching, matching.choices(), order(matching.shuffled())));
            case Matrix matrix -> Stream.of(shared(matrix, matrix.choices(), Order.FIXED));
            case MultiMatrix matrix -> Stream.of(shared(matrix, matrix.choices(), Order.FIXED));
            case Ordering ordering ->
                    Stream.of(
                            new OptionSet(
                                    ordering,
                                    ordering.steps().stream().map(Step::text).toList(),
                                    List.of(),
                                    List.of(),
                                    Order.ASKED));
        };
    }

    private static OptionSet of(Question question, List<Option> options, Order order) {
        return new OptionSet(
                question,
                texts(options, _ -> true),
                texts(options, Option::key),
                texts(options, option -> !option.key()),
                order);
    }

    private static Stream<OptionSet> ofBlanks(BlankQuestion question) {
        return question.blanks().stream().map(blank -> of(question, blank));
    }

    private static OptionSet of(BlankQuestion question, Blank blank) {
        return new OptionSet(
                question,
                blank.choices().stream().map(Choice::text).toList(),
                List.of(blank.right()),
                blank.choices().stream()
                        .map(Choice::text)
                        .filter(text -> !text.equals(blank.right()))
                        .toList(),
                order(question.shuffled()));
    }

    private static OptionSet shared(Question question, List<Choice> choices, Order order) {
        return new OptionSet(
                question, choices.stream().map(Choice::text).toList(), List.of(), List.of(), order);
    }

    private static List<String> texts(List<Option> options, Predicate<Option> wanted) {
        return options.stream().filter(wanted).map(Option::text).toList();
    }

    private static Order order(boolean shuffled) {
        return shuffled ? Order.SHUFFLED : Order.FIXED;
    }
}
