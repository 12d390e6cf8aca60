package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.application.Answers;
import org.islet.application.Islet;
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
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Step;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;

/** The page of one question: what goes for every type. */
final class QuizViewTest extends QuestionPageTest {

    QuizViewTest(Islet islet) {
        super(islet);
    }

    @EachType
    void every_pick_is_kept_as_one_row_and_the_page_says_saved(Class<? extends Question> type) {
        var question = islet.question(type);
        var attempt = openAttempt(question);
        assertThat(words(find("saved"))).isEmpty();

        give(Answers.right(question));

        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
        assertThat(islet.kept(attempt).events())
                .allMatch(Picked.class::isInstance)
                .last()
                .extracting(AnswerEvent::response)
                .isEqualTo(Answers.right(question));
    }

    @EachType
    void a_check_is_kept_as_one_row_with_its_points(Class<? extends Question> type) {
        var question = islet.question(type);
        var attempt = openAttempt(question);

        check(Answers.right(question));

        assertThat(islet.kept(attempt).events())
                .last()
                .isInstanceOfSatisfying(
                        Checked.class, event -> assertThat(event.score().full()).isTrue());
    }

    @EachType
    void only_an_answer_can_be_checked(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);
        assertThat(find("check").getElement().isEnabled()).isFalse();

        give(Answers.wrong(question));

        assertThat(find("check").getElement().isEnabled()).isTrue();
    }

    @EachType
    void before_the_check_nothing_on_the_page_tells_what_is_right(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);
        assertThat(everythingSent()).doesNotContain(reasons(question));

        give(Answers.right(question));

        assertThat(everythingSent())
                .doesNotContain(reasons(question))
                .doesNotContain("is-good", "is-missed");
    }

    @EachType
    void after_the_check_every_option_has_its_reason(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);

        check(Answers.right(question));

        assertThat(words()).contains(mainReasons(question));
    }

    @EachType
    void a_right_answer_is_praised(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);

        check(Answers.right(question));

        assertThat(verdict()).startsWith("Yes");
    }

    @EachType
    void a_wrong_answer_is_called_not_quite_right(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);

        check(Answers.wrong(question));

        assertThat(verdict()).startsWith("Not quite");
    }

    @EachType
    void a_pick_is_there_again_on_another_device(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);
        give(Answers.wrong(question));
        String address = address();

        comeBack();
        open(address);

        assertThat(shown(question)).isEqualTo(Answers.wrong(question));
        assertThat(words(find("saved"))).isEqualTo(text("quiz.saved"));
    }

    @EachType
    void a_checked_question_is_there_again_on_another_device(Class<? extends Question> type) {
        var question = islet.question(type);
        openAttempt(question);
        check(Answers.wrong(question));
        String address = address();
        String verdict = verdict();

        comeBack();
        open(address);

        assertThat(verdict()).isEqualTo(verdict);
        assertThat(has("check")).isFalse();
    }

    @EachType
    void the_question_stands_as_the_title_of_the_page(Class<? extends Question> type) {
        var question = islet.question(type);

        openAttempt(question);

        assertThat(words()).contains(question.head().stem());
        assertThat(title()).isEqualTo(text("title", text("quiz.title", 1)));
    }

    private static List<String> mainReasons(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.options().stream().map(Option::rationale).toList();
            case Numeric numeric -> List.of(numeric.rationale());
            case RowQuestion table -> table.rows().stream().map(Row::rationale).toList();
            case Grouping grouping -> grouping.options().map(Option::rationale).toList();
            case BowTie diagram -> diagram.options().map(Option::rationale).toList();
            case BlankQuestion blanks -> blanks.blanks().stream().map(Blank::rationale).toList();
            case HighlightTable table -> table.options().map(Option::rationale).toList();
            case Ordering ordering -> ordering.steps().stream().map(Step::rationale).toList();
        };
    }

    private static List<String> reasons(Question question) {
        var reasons = new ArrayList<>(mainReasons(question));
        var more =
                switch (question) {
                    case ChoiceQuestion choice ->
                            choice.options().stream().map(Option::misconception);
                    case Numeric numeric ->
                            numeric.slips().stream()
                                    .flatMap(
                                            slip ->
                                                    Stream.of(
                                                            slip.rationale(),
                                                            slip.misconception()));
                    case Grouping grouping -> grouping.options().map(Option::misconception);
                    case HighlightTable table -> table.options().map(Option::misconception);
                    case RowQuestion table ->
                            table.rows().stream()
                                    .flatMap(row -> row.misconceptions().values().stream());
                    case BowTie diagram -> diagram.options().map(Option::misconception);
                    case BlankQuestion blanks ->
                            blanks.blanks().stream()
                                    .flatMap(blank -> blank.misconceptions().values().stream());
                    case Ordering _ -> Stream.<String>of();
                };
        more.filter(each -> !each.isEmpty()).forEach(reasons::add);
        return reasons;
    }
}
