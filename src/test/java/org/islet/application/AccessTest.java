package org.islet.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.islet.core.content.LessonId;
import org.islet.core.content.QuizId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Progress;
import org.islet.core.review.Retention;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Nobody but a learner gets past a use case, whatever the screens do. */
@IsletTest
final class AccessTest {

    private static final LessonId LESSON = new LessonId("staging");
    private static final AttemptId ATTEMPT = new AttemptId(UUID.randomUUID());

    private final Islet islet;

    AccessTest(Islet islet) {
        this.islet = islet;
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @TestFactory
    Stream<DynamicTest> someone_without_the_role_of_a_learner_is_refused() {
        return calls().map(
                        call ->
                                dynamicTest(
                                        call.name,
                                        () -> {
                                            SignIn.withoutRole(islet.newcomer());
                                            assertThatThrownBy(call.what)
                                                    .isInstanceOf(AccessDeniedException.class);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> someone_who_is_not_signed_in_is_refused() {
        return calls().map(
                        call ->
                                dynamicTest(
                                        call.name,
                                        () -> {
                                            SignIn.nobody();
                                            assertThatThrownBy(call.what)
                                                    .isInstanceOf(
                                                            AuthenticationCredentialsNotFoundException
                                                                    .class);
                                        }));
    }

    private record Call(String name, ThrowingCallable what) {}

    private Stream<Call> calls() {
        var quiz = islet.quiz();
        return Stream.of(
                new Call("start a quiz", () -> quiz.start(QuizId.of(LESSON))),
                new Call("practice", () -> quiz.practiceMissed(ATTEMPT)),
                new Call("open an attempt", () -> quiz.open(ATTEMPT)),
                new Call("pick", () -> quiz.pick(ATTEMPT, 1, 1, new Unanswered())),
                new Call("check", () -> quiz.check(ATTEMPT, 1, 1, new Unanswered())),
                new Call("retry", () -> quiz.retry(ATTEMPT, 1, 1, new Unanswered())),
                new Call("reveal", () -> quiz.reveal(ATTEMPT, 1, 1)),
                new Call("flag", () -> quiz.flag(ATTEMPT, 1, 1, true)),
                new Call("submit", () -> quiz.submit(ATTEMPT)),
                new Call("look at the door", () -> quiz.door(QuizId.of(LESSON))),
                new Call("start a test", () -> quiz.start(QuizId.of(LESSON), Behaviour.GRADED)),
                new Call(
                        "finish a section",
                        () ->
                                islet.study()
                                        .finishSection(
                                                new SectionRef(LESSON, new SectionId("tnm")))),
                new Call(
                        "plan reviews",
                        () ->
                                islet.review()
                                        .plan(
                                                new Progress(Set.of(), List.of(), List.of()),
                                                ZoneOffset.UTC)),
                new Call("start a review", () -> islet.review().start(ZoneOffset.UTC)),
                new Call("choose a retention", () -> islet.review().desire(Retention.USUAL)),
                new Call("make up a round of cases", () -> islet.staging().anyRound()),
                new Call(
                        "see the cases of a round",
                        () -> islet.staging().cases(new RoundNumber(1))),
                new Call("make up a round of matches", () -> islet.matching().anyRound()),
                new Call(
                        "see the questions of a round",
                        () -> islet.matching().questions(new RoundNumber(1))),
                new Call("print a quiz", () -> islet.print().paper(QuizId.of(LESSON))),
                new Call(
                        "ask for its answers",
                        () -> islet.print().answersAllowed(QuizId.of(LESSON))),
                new Call("see progress", () -> islet.follow().mine()));
    }
}
