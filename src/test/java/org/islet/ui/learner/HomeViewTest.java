package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

final class HomeViewTest extends UiTest {

    HomeViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void the_page_shows_the_course_and_its_path() {
        open("");

        assertThat(title()).isEqualTo(text("title", text("home.title")));
        assertThat(words())
                .contains(islet.library().course().title())
                .contains(islet.lesson().title())
                .contains(text("home.finished", 0, lessons()));
    }

    @Test
    void a_newcomer_is_led_to_the_first_section_and_told_how_it_works() {
        open("");

        assertThat(nextStep()).isEqualTo(firstSection());
        assertThat(words()).contains(text("home.how"));
    }

    @Test
    void a_newcomer_has_nothing_to_forget() {
        open("");

        assertThat(has("start-fresh")).isFalse();
    }

    @Test
    void who_has_read_goes_on_with_the_next_section() {
        read(0);

        open("");

        assertThat(nextStep()).isEqualTo("learn/staging/" + section(1).id());
        assertThat(words()).contains(text("home.next-section", section(1).shortName()));
    }

    @Test
    void who_has_an_open_quiz_goes_on_with_it() {
        var attempt = islet.attempt(learner(), islet.question(SingleChoice.class));

        open("");

        assertThat(nextStep()).isEqualTo("quiz/" + attempt.id());
        assertThat(words()).contains(text("home.open-quiz", 0, 1));
    }

    @Test
    void an_open_quiz_comes_before_the_next_lesson_though_its_own_is_finished() {
        readAll();
        takeQuiz();
        var again = islet.attempt(learner(), islet.question(SingleChoice.class));

        open("");

        assertThat(nextStep()).isEqualTo("quiz/" + again.id());
    }

    @Test
    void who_left_in_the_middle_of_a_checkpoint_goes_on_there() {
        var checkpoint = islet.library().course().assessments().getFirst();
        var attempt = islet.quiz().start(checkpoint.id()).orElseThrow();

        open("");

        assertThat(nextStep()).isEqualTo("quiz/" + attempt);
        assertThat(words())
                .contains(checkpoint.title())
                .contains(text("home.open-quiz", 0, checkpoint.size()));
    }

    @Test
    void who_has_read_everything_is_led_to_the_quiz() {
        readAll();

        open("");

        assertThat(nextStep()).isEqualTo("take/staging");
        assertThat(words()).contains(text("home.take-quiz"));
    }

    @Test
    void a_lesson_is_finished_when_all_is_read_and_the_quiz_is_taken() {
        readAll();
        takeQuiz();

        open("");

        assertThat(words()).contains(text("home.finished", 1, lessons()));
    }

    @Test
    void after_a_finished_lesson_the_first_of_the_others_comes_next() {
        readAll();
        takeQuiz();

        open("");

        assertThat(nextStep()).isEqualTo(firstSection());
    }

    @Test
    void each_part_closes_with_its_checkpoint_and_the_last_with_the_final_assessment() {
        open("");

        assertThat(islet.library().course().assessments())
                .hasSize(5)
                .allSatisfy(
                        each ->
                                assertThat(words(find("quiz-of-" + each.id())))
                                        .contains(each.title())
                                        .contains(text("home.questions", each.size())));
    }

    @Test
    void the_quiz_on_the_path_shows_how_the_latest_went() {
        takeQuiz();

        open("");

        assertThat(words(find("quiz-of-staging"))).contains(text("percent", 50));
    }

    @Test
    void who_has_answered_sees_how_the_objectives_stand() {
        takeQuiz();

        open("");

        assertThat(words())
                .contains(text("home.standing"))
                .contains(text("mastery.not-enough-yet"));
    }

    @Test
    void the_navigation_says_where_one_is() {
        open("glossary");
        open("");

        assertThat(all(Anchor.class))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .isNotEmpty()
                .extracting(Anchor::getHref)
                .containsOnly("");
    }

    @Test
    void starting_fresh_asks_first() {
        read(0);
        open("");

        press("start-fresh");

        assertThat(all(ConfirmDialog.class)).hasSize(1);
        assertThat(words()).contains(text("home.next-section", section(1).shortName()));
    }

    @Test
    void starting_fresh_takes_the_cookie_back_and_ends_the_session() {
        read(0);
        open("");
        press("start-fresh");

        confirm();

        assertThat(cookieSet()).startsWith("islet-guest=;").contains("Max-Age=0");
        assertThat(sessionEnded()).isTrue();
    }

    private String nextStep() {
        return ((Anchor) find("next-step")).getHref();
    }

    private int lessons() {
        return islet.library().course().path().size();
    }

    private String firstSection() {
        var first = islet.library().course().path().getFirst();
        return "learn/" + first.id() + "/" + first.sections().getFirst().id();
    }

    private Section section(int place) {
        return islet.lesson().sections().get(place);
    }

    private void read(int place) {
        islet.study().finishSection(new SectionRef(islet.lesson().id(), section(place).id()));
    }

    private void readAll() {
        for (int place = 0; place < islet.lesson().sections().size(); place++) {
            read(place);
        }
    }

    // One right, one wrong: one of two points.
    private void takeQuiz() {
        var right = islet.question(SingleChoice.class);
        var wrong = islet.question(TrueFalse.class);
        var attempt = islet.attempt(learner(), right, wrong);
        islet.quiz().check(attempt.id(), 1, 1, Answers.right(right));
        islet.quiz().check(attempt.id(), 2, 1, Answers.wrong(wrong));
    }
}
