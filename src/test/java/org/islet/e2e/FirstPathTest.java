package org.islet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.islet.e2e.KeyedQuestion.Points;
import org.islet.e2e.KeyedQuestion.Skill;
import org.islet.e2e.QuizPage.Seen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of a learner from the first page to the result, and back the next day. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class FirstPathTest {

    private static final List<Skill> MIXED = List.of(Skill.RIGHT, Skill.NOT_RIGHT, Skill.PARTLY);
    private static final String NOBODYS_ATTEMPT = "quiz/3f0e2c1a-0000-4000-8000-000000000000";

    private final IsletServer server;
    private final Chromium chromium;
    private final Key key = Key.read();

    FirstPathTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stream<Screen> screens() {
        return Screen.besidePhone(Screen.LAPTOP);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_lesson_and_its_quiz_go_well_and_all_is_there_again_the_next_day(Screen screen) {
        var audit = new Audit(screen);
        Points earned;
        List<Seen> left;
        String kept;
        try (var profile = chromium.profile(screen)) {
            var learner = new LearnerPage(profile, server);
            readsTheLesson(learner, audit);
            earned = takesTheQuiz(learner, audit);
            looksAtTheResult(learner, audit, earned);
            looksAround(learner, audit, earned);
            left = leavesASecondQuizOpen(learner);
            kept = profile.storageState();
        }
        server.stop();
        server.startAgain();
        try (var profile = chromium.profile(screen, kept)) {
            var learner = new LearnerPage(profile, server);
            findsEverythingAgain(learner, audit, earned, left);
        }
        audit.assertNothingFound();
    }

    private void readsTheLesson(LearnerPage learner, Audit audit) {
        learner.openHome();
        audit.look(learner, "home at first");
        audit.lookNarrow(learner, "home at first");
        var lesson = learner.startLesson();
        audit.look(learner, "lesson");
        audit.lookNarrow(learner, "lesson");
        assertThat(lesson.openTerm()).not().isEmpty();
        audit.look(learner, "lesson with a term open");
        lesson.closePopover();
        assertThat(lesson.openCitation()).not().isEmpty();
        audit.look(learner, "lesson with a citation open");
        lesson.closePopover();
        int sections = lesson.sections();
        boolean answered = false;
        for (int section = 1; section <= sections; section++) {
            assertThat(learner.page().locator(".taskbar .cap"))
                    .hasText("%d of %d".formatted(section, sections));
            if (!answered && lesson.hasCheck()) {
                audit.look(learner, "lesson with a check");
                assertThat(lesson.answerCheck(key, Skill.NOT_RIGHT)).containsText("Not quite");
                audit.look(learner, "lesson with a check answered");
                answered = true;
            }
            lesson.goOn();
        }
        assertThat(answered).as("a lesson has a check").isTrue();
    }

    private Points takesTheQuiz(LearnerPage learner, Audit audit) {
        audit.look(learner, "door");
        audit.lookNarrow(learner, "door");
        var quiz = learner.practice();
        audit.lookNarrow(learner, "quiz");
        var points = new Points(0, 0);
        var looked = new HashSet<String>();
        for (int number = 0; ; number++) {
            var question = key.of(quiz.asked());
            var answer = question.answer(MIXED.get(number % MIXED.size()));
            boolean look = looked.add(question.type());
            if (look) {
                audit.look(learner, question.type() + " asked");
            }
            quiz.pick(answer);
            if (look) {
                audit.look(learner, question.type() + " picked");
            }
            quiz.tryOnce();
            assertThat(quiz.verdict()).startsWith(verdict(question.points(answer)));
            if (look) {
                audit.look(learner, question.type() + " tried");
                audit.lookNarrow(learner, question.type() + " tried");
            }
            quiz.showAnswer();
            if (look) {
                audit.look(learner, question.type() + " checked");
                audit.lookNarrow(learner, question.type() + " checked");
            }
            assertThat(quiz.verdict()).startsWith(verdict(question.points(answer)));
            assertReasons(quiz, question);
            points = points.plus(question.points(answer));
            boolean last = quiz.last();
            quiz.goOn();
            if (last) {
                return points;
            }
        }
    }

    private static String verdict(Points points) {
        if (points.earned() == points.max()) {
            return "Yes";
        }
        return points.earned() > 0 ? "Partly right" : "Not quite";
    }

    private static void assertReasons(QuizPage quiz, KeyedQuestion question) {
        var cards = quiz.cards();
        if (!question.options().isEmpty()) {
            assertThat(cards).hasCount(question.options().size());
        }
        for (Locator card : cards.all()) {
            assertThat(card.locator(".why, .rwhy")).not().isEmpty();
        }
    }

    private static void looksAtTheResult(LearnerPage learner, Audit audit, Points earned) {
        assertThat(learner.page().locator(".ring.score"))
                .hasAttribute(
                        "aria-label",
                        "%d percent, %d of %d points"
                                .formatted(earned.percent(), earned.earned(), earned.max()));
        audit.look(learner, "result");
        audit.lookNarrow(learner, "result");
        var revisit = learner.page().locator(".rev a").first();
        String section = learner.words(revisit).replaceFirst("Read: (.*), [0-9]+ min", "$1");
        revisit.click();
        assertThat(learner.page().locator(".toc [aria-current]")).containsText(section);
    }

    private static void looksAround(LearnerPage learner, Audit audit, Points earned) {
        learner.open("progress");
        assertThat(learner.page().locator(".facts"))
                .containsText("%d of %d".formatted(earned.earned(), earned.max()));
        audit.look(learner, "progress");
        audit.lookNarrow(learner, "progress");
        for (String place : List.of("review", "glossary", "sources")) {
            learner.open(place);
            audit.look(learner, place);
            audit.lookNarrow(learner, place);
        }
        learner.open(NOBODYS_ATTEMPT);
        assertThat(learner.heading()).isEqualTo("This page is not here");
        audit.look(learner, "not found");
    }

    /** Returns the first questions: one checked, one picked, one not answered. */
    private List<Seen> leavesASecondQuizOpen(LearnerPage learner) {
        var seen = new ArrayList<Seen>();
        var quiz = learner.takeQuiz();
        quiz.answer(key.of(quiz.asked()).answer(Skill.PARTLY));
        seen.add(quiz.seen());
        quiz.goOn();
        quiz.pick(key.of(quiz.asked()).answer(Skill.NOT_RIGHT));
        seen.add(quiz.seen());
        learner.open(quiz.attempt() + "/3");
        seen.add(quiz.seen());
        return seen;
    }

    private static void findsEverythingAgain(
            LearnerPage learner, Audit audit, Points earned, List<Seen> left) {
        learner.openHome();
        audit.look(learner, "home later");
        audit.lookNarrow(learner, "home later");
        assertThat(learner.page().locator(".go")).containsText("1 of 10 questions answered");
        assertThat(learner.page().locator(".les").first()).containsText("sections read");
        assertThat(learner.page().locator(".chk").first()).containsText(earned.percent() + "%");
        learner.takeNextStep();
        var quiz = learner.onQuiz();
        assertThat(quiz.place()).isEqualTo("2 of 10");
        assertThat(quiz.seen()).isEqualTo(left.get(1));
        for (int number = 1; number <= left.size(); number++) {
            learner.open(quiz.attempt() + "/" + number);
            assertThat(quiz.seen()).isEqualTo(left.get(number - 1));
        }
    }
}
