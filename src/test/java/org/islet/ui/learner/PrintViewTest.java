package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.stream.Stream;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.Fixtures;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Scoring;
import org.islet.ui.UiTest;
import org.islet.ui.shared.ItemPrint;
import org.islet.ui.shared.KeyPrint;
import org.junit.jupiter.api.Test;

/** Quizzes on paper: everything that is asked, and the answers only for who has finished one. */
final class PrintViewTest extends UiTest {

    private static final String PAPER = "print/staging";

    PrintViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_question_of_a_quiz_stands_on_its_paper() {
        open(PAPER);

        assertThat(all(ItemPrint.class)).hasSize(pool().size());
        assertThat(words())
                .contains(pool().stream().map(each -> each.head().stem()).toList())
                .contains(text("print.name"), text("print.date"));
    }

    @Test
    void a_checkpoint_is_printed_as_it_is_drawn() {
        var assessment = islet.library().course().assessments().getFirst();

        open("print/" + assessment.id());

        assertThat(all(ItemPrint.class)).hasSize(assessment.size());
    }

    @Test
    void everyone_has_the_same_paper() {
        open(PAPER);
        String mine = words();

        comeBack();
        open(PAPER);

        assertThat(words()).isEqualTo(mine);
    }

    @Test
    void before_the_quiz_is_finished_no_answer_is_sent_even_to_those_who_ask() {
        open(PAPER + "?key");

        assertThat(has("key")).isFalse();
        assertThat(words()).contains(text("print.key-later"));
        assertThat(everythingSent())
                .doesNotContain(pool().stream().flatMap(PrintViewTest::reasons).toList());
    }

    @Test
    void a_quiz_that_is_only_begun_gives_no_answers() {
        islet.attempt(learner(), pool().getFirst());

        open(PAPER + "?key");

        assertThat(has("key")).isFalse();
    }

    @Test
    void after_the_quiz_is_finished_the_answers_can_be_printed_with_their_reasons() {
        islet.answered(learner(), pool().getFirst(), false, 1);
        open(PAPER);
        assertThat(has("key")).isFalse();
        assertThat(links()).contains(PAPER + "?key");

        open(PAPER + "?key");

        assertThat(all(KeyPrint.class)).hasSize(pool().size());
        assertThat(words(find("key")))
                .contains(pool().stream().flatMap(PrintViewTest::reasons).toList());
        assertThat(links()).contains(PAPER);
    }

    @Test
    void a_case_is_printed_once_it_was_gone_through() {
        var unfolding = islet.library().course().cases().getFirst();

        open("print/" + unfolding.id());

        assertThat(notFound()).isTrue();
    }

    @Test
    void while_a_test_runs_its_answers_cannot_be_printed() {
        islet.answered(learner(), pool().getFirst(), false, 1);
        islet.graded(learner(), QuizSettings.USUAL, islet.clock().instant(), pool().getFirst());

        open(PAPER + "?key");

        assertThat(has("key")).isFalse();
    }

    @Test
    void a_quiz_that_does_not_exist_cannot_be_printed() {
        open("print/nothing");
        assertThat(notFound()).isTrue();

        open("print/review");
        assertThat(notFound()).isTrue();
    }

    @EachType
    void an_item_on_paper_shows_what_can_be_answered_and_no_reason(Class<? extends Question> type) {
        var item = item(type);

        var printed = new ItemPrint(item, 7, 2);

        assertThat(words(printed))
                .contains("7. " + item.question().head().stem(), text("print.points", 2))
                .contains(shown(item.question()).toList())
                .doesNotContain(reasons(item.question()).toList());
    }

    @EachType
    void the_answers_on_paper_are_those_that_earn_every_point(Class<? extends Question> type) {
        var question = item(type).question();
        assertThat(Scoring.mark(question, Answers.right(question)).score().full()).isTrue();

        var key = new KeyPrint(item(type), 7);

        assertThat(words(key)).contains(keyed(question).toList());
        assertThat(all(key, HtmlContainer.class, "tick")).isEmpty();
    }

    private DrawnItem item(Class<? extends Question> type) {
        return Fixtures.drawn(islet.question(type));
    }

    private List<Question> pool() {
        return islet.lesson().quiz().pool();
    }

    private static Stream<String> shown(Question question) {
        return switch (question) {
            case TrueFalse _ -> Stream.of(text("question.true"), text("question.false"));
            case ChoiceQuestion choice -> choice.options().stream().map(Option::text);
            case Numeric numeric -> Stream.of(numeric.unit());
            case RowQuestion table ->
                    Stream.concat(
                            table.rows().stream().map(Row::text),
                            table.choices().stream().map(each -> each.text()));
            case Grouping grouping -> grouping.options().map(Option::text);
            case HighlightTable table -> table.options().map(Option::text);
            case Ordering ordering -> ordering.steps().stream().map(Step::text);
            case BlankQuestion blanks -> blanks.choices().stream().map(each -> each.text());
            case BowTie diagram -> diagram.options().map(Option::text);
        };
    }

    private static Stream<String> keyed(Question question) {
        return switch (question) {
            case TrueFalse statement -> Stream.of(text("question." + statement.answer()));
            case Numeric numeric -> Stream.of(numeric.answer().toPlainString());
            case RowQuestion table ->
                    table.slots().stream()
                            .flatMap(
                                    slot ->
                                            slot.keyed().stream()
                                                    .map(slot::choice)
                                                    .map(each -> each.text()));
            case ChoiceQuestion choice -> texts(choice.options().stream());
            case Grouping grouping -> texts(grouping.options());
            case HighlightTable table -> texts(table.options());
            case Ordering ordering -> ordering.steps().stream().map(Step::text);
            case BlankQuestion blanks -> blanks.blanks().stream().map(Blank::right);
            case BowTie diagram -> texts(diagram.options());
        };
    }

    private static Stream<String> texts(Stream<Option> options) {
        return options.filter(Option::key).map(Option::text);
    }

    /** Why what is keyed is right. */
    private static Stream<String> reasons(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> whys(choice.options().stream());
            case Numeric numeric -> Stream.of(numeric.rationale());
            case RowQuestion table -> table.rows().stream().map(Row::rationale);
            case Grouping grouping -> whys(grouping.options());
            case HighlightTable table -> whys(table.options());
            case Ordering ordering -> ordering.steps().stream().map(Step::rationale);
            case BlankQuestion blanks -> blanks.blanks().stream().map(Blank::rationale);
            case BowTie diagram -> whys(diagram.options());
        };
    }

    private static Stream<String> whys(Stream<Option> options) {
        return options.filter(Option::key).map(Option::rationale);
    }
}
