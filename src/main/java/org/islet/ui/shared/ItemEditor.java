package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.SlotQuestion;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Filled;

/** Where a learner answers an item. One subclass a kind of answering. */
public abstract sealed class ItemEditor extends Div
        permits ChoiceEditor,
                HighlightEditor,
                HotSpotEditor,
                NumericEditor,
                SlotEditor,
                OrderingEditor {

    /**
     * The editor for an item.
     *
     * @param questionId id of the element that asks the question; it labels the editor
     * @param start the answer so far
     * @param onAnswer told every new answer of the learner
     */
    public static ItemEditor of(
            DrawnItem item, String questionId, Response start, Consumer<Response> onAnswer) {
        return switch (item.question()) {
            case Highlight highlight -> new HighlightEditor(highlight, questionId, start, onAnswer);
            case HotSpot hotSpot ->
                    new HotSpotEditor(hotSpot, item.order(), questionId, start, onAnswer);
            case ChoiceQuestion choice ->
                    new ChoiceEditor(choice, item.order(), questionId, start, onAnswer);
            case Numeric numeric -> new NumericEditor(numeric, questionId, start, onAnswer);
            case Matching matching ->
                    new MatchingEditor(matching, item.order(), questionId, start, onAnswer);
            case Matrix matrix -> new MatrixEditor(matrix, questionId, start, onAnswer);
            case MultiMatrix matrix -> new MatrixEditor(matrix, questionId, start, onAnswer);
            case Grouping grouping ->
                    new GroupingEditor(grouping, item.order(), questionId, start, onAnswer);
            case Cloze cloze -> new ClozeEditor(cloze, item.order(), questionId, start, onAnswer);
            case ClozeTable cloze ->
                    new ClozeEditor(cloze, item.order(), questionId, start, onAnswer);
            case Rationale rationale ->
                    new ClozeEditor(rationale, item.order(), questionId, start, onAnswer);
            case ClozeDrag cloze ->
                    new ClozeDragEditor(cloze, item.order(), questionId, start, onAnswer);
            case BowTie diagram ->
                    new BowTieEditor(diagram, item.order(), questionId, start, onAnswer);
            case HighlightTable table ->
                    new HighlightTableEditor(table, questionId, start, onAnswer);
            case Ordering ordering ->
                    new OrderingEditor(ordering, item.order(), questionId, start, onAnswer);
        };
    }

    /** What a response still needs before it can be checked, in words; empty if nothing. */
    public static Optional<String> missing(Question question, Response response) {
        return switch (question) {
            case Matching matching -> missing("quiz.need-rows", matching, response);
            case Matrix matrix -> missing("quiz.need-rows", matrix, response);
            case BowTie _ -> missingTargets(response);
            case BlankQuestion blanks -> missing("quiz.need-blanks", blanks, response);
            case Highlight _, HighlightTable _ ->
                    unlessAnswered(response, text("quiz.need-phrase"));
            case ChoiceQuestion _, MultiMatrix _, Grouping _ ->
                    unlessAnswered(response, text("quiz.need-choice"));
            case Numeric _ -> unlessAnswered(response, text("quiz.need-number"));
            case Ordering _ -> unlessAnswered(response, text("quiz.need-order"));
        };
    }

    private static Optional<String> unlessAnswered(Response response, String words) {
        return response.blank() ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> missingTargets(Response response) {
        int all = Stream.of(BowTie.Part.values()).mapToInt(BowTie.Part::targets).sum();
        int done =
                response instanceof Filled filled
                        ? filled.slots().values().stream().mapToInt(Set::size).sum()
                        : 0;
        return done == all ? Optional.empty() : Optional.of(text("quiz.need-targets", done, all));
    }

    private static Optional<String> missing(
            String words, SlotQuestion question, Response response) {
        int all = question.slots().size();
        int done = response instanceof Filled filled ? filled.slots().size() : 0;
        return done == all ? Optional.empty() : Optional.of(text(words, done, all));
    }

    /** The answer as it stands. */
    public abstract Response response();

    /**
     * What the keyboard works on; Enter there asks for the check. Empty where Enter has a meaning
     * of its own.
     */
    public abstract Optional<Component> field();
}
