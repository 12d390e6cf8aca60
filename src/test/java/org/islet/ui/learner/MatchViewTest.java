package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.islet.application.Islet;
import org.islet.application.RoundNumber;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.matching.Match;
import org.islet.core.matching.Matches;
import org.islet.ui.UiTest;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drill on hormones: ten questions made from the table, each with its reasons. */
final class MatchViewTest extends UiTest {

    MatchViewTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openARound() {
        open("match-the-hormone/7");
    }

    @Test
    void whoever_names_no_round_gets_one() {
        open("match-the-hormone");

        assertThat(address()).matches("match-the-hormone/[0-9]+");
        assertThat(has("given")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "x"})
    void what_names_no_round_leads_nowhere(String number) {
        open("match-the-hormone/" + number);

        assertThat(notFound()).isTrue();
    }

    @Test
    void it_asks_for_the_partner_of_what_is_given() {
        var first = questions().getFirst();

        assertThat(words(find("given"))).contains(first.given().says());
        assertThat(words()).contains(text("match.ask", first.to()));
        assertThat(words(find("options"))).contains(said(first.options()));
    }

    @Test
    void before_the_check_nothing_tells_what_is_right() {
        assertThat(words()).doesNotContain(text("option.best"));
        assertThat(has("next")).isFalse();
        assertThat(all(NativeButton.class, "cite")).hasSize(1);
    }

    @Test
    void only_an_answer_can_be_checked() {
        assertThat(((NativeButton) find("check")).isEnabled()).isFalse();
        assertThat(words()).contains(text("match.need"));

        answer("options", questions().getFirst().key());

        assertThat(((NativeButton) find("check")).isEnabled()).isTrue();
        assertThat(words()).doesNotContain(text("match.need"));
    }

    @Test
    void the_key_earns_a_point() {
        give(questions().getFirst().key());

        assertThat(words())
                .contains(
                        text("round.points", 1, 10),
                        text("match.verdict.together", questions().getFirst().row().tumor()));
    }

    @Test
    void another_option_earns_none_and_every_option_gets_its_reason_and_source() {
        var first = questions().getFirst();
        var other =
                first.options().stream()
                        .filter(each -> !each.equals(first.key()))
                        .findFirst()
                        .orElseThrow();

        give(other);

        assertThat(words())
                .contains(text("round.points", 0, 10), text("option.best"), text("option.retry"));
        assertThat(all(HtmlContainer.class, "why"))
                .hasSize(Matches.OPTIONS)
                .allSatisfy(
                        why -> {
                            assertThat(why.getElement().getChild(0).getText()).isNotBlank();
                            assertThat(all(why, NativeButton.class, "cite")).isNotEmpty();
                        });
    }

    @Test
    void a_letter_picks_and_Enter_checks() {
        press(Key.KEY_B);

        assertThat(value("options")).isEqualTo(questions().getFirst().options().get(1));

        press(Key.ENTER, "options");

        assertThat(has("next")).isTrue();
    }

    @Test
    void a_round_ends_with_its_points_which_are_kept_nowhere() {
        var questions = questions();
        assertThat(questions).hasSize(10);
        for (Match each : questions) {
            assertThat(words(find("given"))).contains(each.given().says());
            give(each.key());
            press("next");
        }

        assertThat(words(find("round-end"))).contains(text("round.done", 10, 10));
        assertThat(islet.follow().mine().empty()).isTrue();
    }

    private List<Match> questions() {
        SignIn.as(learner());
        return islet.matching().questions(new RoundNumber(7));
    }

    private void give(Entry option) {
        answer("options", option);
        press("check");
    }

    private static List<String> said(List<Entry> entries) {
        return entries.stream().map(Entry::says).toList();
    }
}
