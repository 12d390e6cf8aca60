package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import org.islet.application.Islet;
import org.islet.application.RoundNumber;
import org.islet.core.staging.Guess;
import org.islet.core.staging.M;
import org.islet.core.staging.N;
import org.islet.core.staging.Stage;
import org.islet.core.staging.Staging;
import org.islet.core.staging.T;
import org.islet.core.staging.Vignette;
import org.islet.ui.UiTest;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Practice: made-up cases, answered one after the other. */
final class StagePracticeViewTest extends UiTest {

    StagePracticeViewTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openARound() {
        open("stage-it/practice/7");
    }

    @Test
    void whoever_names_no_round_gets_one() {
        open("stage-it/practice");

        assertThat(address()).matches("stage-it/practice/[0-9]+");
        assertThat(has("case")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "x"})
    void what_names_no_round_leads_nowhere(String number) {
        open("stage-it/practice/" + number);

        assertThat(notFound()).isTrue();
    }

    @Test
    void a_round_of_one_number_has_the_same_cases_for_everyone() {
        String first = words(find("case"));

        comeBack();
        open("stage-it/practice/7");

        assertThat(words(find("case"))).isEqualTo(first);
    }

    @Test
    void before_the_check_nothing_tells_what_is_right() {
        assertThat(everythingSent())
                .doesNotContain(
                        text("staging.reason", right(cases().getFirst()).t().reason(), "1.9"));
    }

    @Test
    void only_four_answers_can_be_checked() {
        assertThat(check().isEnabled()).isFalse();

        answer("stage-it.answer.t", T.T1);
        answer("stage-it.answer.n", N.N0);
        answer("stage-it.answer.m", M.M0);
        assertThat(check().isEnabled()).isFalse();
        assertThat(words()).contains(text("stage-it.need"));

        answer("stage-it.answer.stage", Stage.I);
        assertThat(check().isEnabled()).isTrue();
        assertThat(words()).doesNotContain(text("stage-it.need"));
    }

    @Test
    void right_answers_earn_all_points_and_get_their_reasons() {
        var first = cases().getFirst();

        give(guess(right(first)));

        assertThat(words()).contains(text("stage-it.verdict.good"), text("round.points", 4, 40));
        assertThat(words()).contains(reasons(first));
        assertThat(all(NativeButton.class, "cite")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void other_answers_are_told_what_it_is_and_why() {
        var first = cases().getFirst();
        var right = right(first);
        var other = right.t().category() == T.T4 ? T.T2 : T.T4;

        give(
                new Guess(
                        other,
                        right.n().category(),
                        right.m().category(),
                        right.stage().category()));

        assertThat(words())
                .contains(
                        text("stage-it.verdict.partial", 3),
                        text("stage-it.no", other.name()),
                        text(
                                "stage-it.other",
                                text("stage-it.answer.t"),
                                right.t().category().name()))
                .contains(reasons(first));
    }

    @Test
    void a_round_ends_with_its_points_which_are_kept_nowhere() {
        for (Vignette each : cases()) {
            assertThat(words(find("case"))).isEqualTo(StagingWords.told(each));
            give(guess(right(each)));
            press("next");
        }

        assertThat(words(find("round-end"))).contains(text("round.done", 40, 40));
        assertThat(islet.follow().mine().empty()).isTrue();
    }

    @Test
    void a_case_is_told_without_its_letters() {
        for (int number = 1; number <= 50; number++) {
            for (Vignette each : islet.staging().cases(new RoundNumber(number))) {
                assertThat(StagingWords.told(each))
                        .contains("well-differentiated pancreatic NET")
                        .doesNotContainPattern("\\b[TNM][0-4X]\\b")
                        .doesNotContain("!{", "{");
            }
        }
    }

    private List<Vignette> cases() {
        SignIn.as(learner());
        return islet.staging().cases(new RoundNumber(7));
    }

    private static Staging right(Vignette vignette) {
        return Staging.of(vignette.tumor());
    }

    private static Guess guess(Staging staging) {
        return new Guess(
                staging.t().category(),
                staging.n().category(),
                staging.m().category(),
                staging.stage().category());
    }

    private static List<String> reasons(Vignette vignette) {
        var right = right(vignette);
        return Stream.of(
                        right.t().reason(),
                        right.n().reason(),
                        right.m().reason(),
                        right.stage().reason())
                .map(reason -> StagingWords.reason(reason, vignette.tumor()))
                .toList();
    }

    private void give(Guess guess) {
        answer("stage-it.answer.t", guess.t());
        answer("stage-it.answer.n", guess.n());
        answer("stage-it.answer.m", guess.m());
        answer("stage-it.answer.stage", guess.stage());
        press("check");
    }

    private NativeButton check() {
        return (NativeButton) find("check");
    }
}
