package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** All that a learner has done. */
final class ProgressViewTest extends UiTest {

    ProgressViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void a_newcomer_is_shown_where_to_start() {
        open("progress");

        assertThat(words()).contains(text("progress.nothing"));
        var first = islet.library().course().path().getFirst();
        assertThat(links())
                .contains("learn/" + first.id() + "/" + first.sections().getFirst().id());
    }

    @Test
    void sections_read_are_counted_and_the_next_is_offered() {
        islet.study().finishSection(new SectionRef(islet.lesson().id(), section(0).id()));

        open("progress");

        assertThat(words())
                .contains(text("progress.of", 1, islet.lesson().sections().size()))
                .contains(text("progress.go-on", section(1).shortName()))
                .contains(text("progress.none"));
        assertThat(links()).contains("learn/staging/" + section(1).id());
    }

    @Test
    void an_open_quiz_can_be_continued() {
        var attempt = islet.attempt(learner(), islet.question(SingleChoice.class));

        open("progress");

        assertThat(words()).contains(text("progress.open", 0, 1));
        assertThat(links()).contains("quiz/" + attempt.id());
    }

    @Test
    void a_finished_quiz_shows_its_points_and_leads_to_its_result() {
        var right = islet.question(SingleChoice.class);
        var wrong = islet.question(TrueFalse.class);
        var attempt = islet.attempt(learner(), right, wrong);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(right));
        islet.quiz().check(attempt.id(), 2, 1, Answers.wrong(wrong));

        open("progress");

        assertThat(words()).contains(text("progress.finished")).contains(text("points", 1, 2));
        assertThat(links()).contains("result/" + attempt.id());
    }

    @Test
    void what_was_missed_is_named_with_where_to_read() {
        var wrong = islet.question(TrueFalse.class);
        var attempt = islet.attempt(learner(), wrong);
        islet.quiz().check(attempt.id(), 1, 1, Answers.wrong(wrong));

        open("progress");

        assertThat(words()).contains(text("revisit.missed", 1));
        assertThat(links())
                .contains("learn/" + islet.library().trace().whereToRead(wrong).orElseThrow());
    }

    @Test
    void what_others_do_is_not_shown() {
        islet.attempt(islet.newcomer(), islet.question(SingleChoice.class));

        open("progress");

        assertThat(words()).contains(text("progress.nothing"));
    }

    private Section section(int place) {
        return islet.lesson().sections().get(place);
    }
}
