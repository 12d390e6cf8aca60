package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.islet.e2e.KeyedQuestion.Skill;
import org.islet.e2e.QuizPage.Seen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The program is killed again and again while a learner answers. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class CrashTest {

    private static final Path CONTENT = Path.of("src", "test", "content");

    /** Two questions a kill, so that ten meet every type; {@code -Dislet.kills=200} for a soak. */
    private static final int KILLS = Integer.getInteger("islet.kills", 10);

    private static final int LOOKED_AT = 3;
    private static final int LONGEST_FLIGHT_MS = 60;

    private static final List<Skill> SKILLS = List.of(Skill.values());

    private final Chromium chromium;
    private final Key key = Key.read(CONTENT);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    /** What the page has said is kept, by the address of its question. */
    private final Map<String, Seen> acknowledged = new LinkedHashMap<>();

    private final Set<String> types = new HashSet<>();

    CrashTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void what_was_saved_survives_every_kill_whatever_is_answered() {
        try (var server =
                        IsletServer.start(
                                "crash", "-XX:TieredStopAtLevel=1", "-Dislet.content=" + CONTENT);
                var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            for (int kill = 1; kill <= KILLS; kill++) {
                // The first is the one that was in flight at the kill before.
                var quiz = finish(learner, finish(learner, learner.takeQuiz()));
                String inFlight = leaveInFlight(learner, quiz);
                server.kill();
                server.startAgain();
                assertKept(learner, inFlight, "kill %d of seed %d".formatted(kill, seed));
            }
            assertEverythingKept(learner);
            assertThat(types).containsAll(key.pool().stream().map(KeyedQuestion::type).toList());
        }
    }

    /** Does all there is to do with a question, and goes on to the next. */
    private QuizPage finish(LearnerPage learner, QuizPage quiz) {
        types.add(key.of(quiz.asked()).type());
        if (!quiz.checked() && !quiz.tried()) {
            pick(learner, quiz);
            quiz.tryOnce();
            acknowledge(learner, quiz);
        }
        if (quiz.tried()) {
            quiz.showAnswer();
            acknowledge(learner, quiz);
        }
        boolean last = quiz.last();
        quiz.goOn();
        return last ? learner.takeQuiz() : learner.onQuiz();
    }

    // What was picked before a kill is there already; picking it again would take it back.
    private void pick(LearnerPage learner, QuizPage quiz) {
        if (quiz.chosen().stream().allMatch(String::isEmpty)) {
            quiz.pick(key.of(quiz.asked()).answer(skill()));
        }
        acknowledge(learner, quiz);
    }

    private void acknowledge(LearnerPage learner, QuizPage quiz) {
        acknowledged.put(learner.path(), quiz.seen());
    }

    /** Answers one more question, and has it checked without waiting for the success. */
    private String leaveInFlight(LearnerPage learner, QuizPage quiz) {
        types.add(key.of(quiz.asked()).type());
        if (!quiz.checked() && !quiz.tried()) {
            pick(learner, quiz);
            quiz.checkButton().click();
        }
        pause(Duration.ofMillis(random.nextInt(LONGEST_FLIGHT_MS)));
        return learner.path();
    }

    private void assertKept(LearnerPage learner, String inFlight, String when) {
        for (Map.Entry<String, Seen> kept : lastOf(List.copyOf(acknowledged.entrySet()))) {
            learner.open(kept.getKey());
            var now = new QuizPage(learner).seen();
            if (kept.getKey().equals(inFlight)) {
                assertGrownFrom(kept.getValue(), now, when);
                acknowledged.put(kept.getKey(), now);
            } else {
                assertThat(now).as("%s at %s", when, kept.getKey()).isEqualTo(kept.getValue());
            }
        }
    }

    /** The step in flight is there as a whole or not at all; nothing before it is gone. */
    private static void assertGrownFrom(Seen before, Seen now, String when) {
        assertThat(now.asked()).as(when).isEqualTo(before.asked());
        if (now.verdict().isEmpty() && !now.marks().isEmpty()) {
            assertThat(now.options()).as(when).isEqualTo(before.options());
        }
        if (!before.verdict().isEmpty()) {
            assertThat(now).as(when).isEqualTo(before);
        }
    }

    private void assertEverythingKept(LearnerPage learner) {
        acknowledged.forEach(
                (address, before) -> {
                    learner.open(address);
                    assertThat(new QuizPage(learner).seen())
                            .as("seed %d at %s", seed, address)
                            .isEqualTo(before);
                });
    }

    // Looking at all of them after each kill would take minutes; the end looks at all.
    private static <T> List<T> lastOf(List<T> all) {
        return all.subList(Math.max(0, all.size() - LOOKED_AT), all.size());
    }

    private Skill skill() {
        return SKILLS.get(random.nextInt(SKILLS.size()));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", interrupted);
        }
    }
}
