package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import java.util.List;
import java.util.UUID;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.ChartEntry;
import org.islet.core.content.ClinicalStep;
import org.islet.core.content.UnfoldingCase;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.ui.UiTest;
import org.islet.ui.shared.ChartPanel;
import org.junit.jupiter.api.Test;

/** Unfolding cases: from the list to the report by step, while the chart grows. */
final class CaseTest extends UiTest {

    private final UnfoldingCase story = islet.library().course().cases().getFirst();

    CaseTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_case_is_listed_and_leads_in() {
        open("practice");

        assertThat(words())
                .contains(
                        islet.library().course().cases().stream()
                                .map(UnfoldingCase::title)
                                .toList());
        assertThat(links()).contains("take/" + story.id());
    }

    @Test
    void a_step_shows_its_name_and_what_the_chart_holds_by_then() {
        var attempt = begin();

        assertThat(words()).contains(text("step", ClinicalStep.RECOGNIZE_CUES));
        assertThat(all(ChartPanel.class)).hasSize(1);
        assertThat(words(find("chart")))
                .contains(firstOf(attempt.item(1).question().head().chart()));
    }

    @Test
    void nothing_of_a_later_step_is_sent_before_its_turn() {
        var attempt = begin();
        open("quiz/" + attempt.id() + "/3");

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/1");
        assertThat(everythingSent())
                .doesNotContain(
                        attempt.item(2).question().head().stem(),
                        attempt.item(3).question().head().stem());
    }

    @Test
    void an_answered_step_can_be_looked_at_and_not_changed() {
        var attempt = answered(begin(), 2);

        open("quiz/" + attempt.id() + "/1");

        assertThat(has("check")).isFalse();
        assertThat(has("try-again")).isFalse();
        assertThat(has("next")).isTrue();
    }

    @Test
    void whoever_comes_back_goes_on_at_the_open_step() {
        var attempt = answered(begin(), 2);

        open("take/" + story.id());

        assertThat(address()).isEqualTo("quiz/" + attempt.id() + "/3");
    }

    @Test
    void the_result_goes_step_by_step() {
        var attempt = answered(begin(), ClinicalStep.values().length);

        open("result/" + attempt.id());

        assertThat(words())
                .contains(text("case.steps"))
                .contains(
                        List.of(ClinicalStep.values()).stream()
                                .map(each -> text("step", each))
                                .toList());
        assertThat(has("practice-missed")).isFalse();
    }

    private Attempt begin() {
        open("take/" + story.id());
        String id = address().replaceAll("quiz/(.*)/.*", "$1");
        return islet.attempts().find(new AttemptId(UUID.fromString(id))).orElseThrow();
    }

    private Attempt answered(Attempt attempt, int steps) {
        for (int position = 1; position <= steps; position++) {
            var right = Answers.right(attempt.item(position).question());
            islet.quiz().check(attempt.id(), position, 1, right);
        }
        return islet.kept(attempt);
    }

    private static String firstOf(List<ChartEntry> chart) {
        return chart.getFirst().at();
    }
}
