package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.choosing;
import static org.islet.core.Fixtures.trend;
import static org.islet.ui.shared.Texts.text;

import java.util.List;
import org.islet.application.Islet;
import org.islet.core.Fixtures;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.junit.jupiter.api.Test;

/** A question that is answered from measurements over time. */
final class TrendQuestionTest extends QuestionPageTest {

    private static final Question SHOWING_A_FAST =
            new SelectAll(
                    Fixtures.question("fast")
                            .about("tnm")
                            .citing("acs-guide.staging.021")
                            .showing(trend(3)),
                    Fixtures.AQuestion.options("+--"),
                    true);

    TrendQuestionTest(Islet islet) {
        super(islet);
    }

    @Test
    void the_measurements_stand_in_a_table_with_heads_and_a_note() {
        openAttempt(SHOWING_A_FAST);

        assertThat(words(find("trend")))
                .contains("A fast", "Hour 2", "Glucose", "mg/dL", "90", "70 to 99")
                .contains(text("trend.reference"), "Made-up values.");
        assertThat(headings("col"))
                .containsExactly("Hour 0", "Hour 1", "Hour 2", text("trend.reference"));
        assertThat(headings("row")).hasSize(1);
    }

    @Test
    void they_stand_between_the_scenario_and_the_stem() {
        openAttempt(SHOWING_A_FAST);

        assertThat(words()).containsSubsequence("Made-up values.", "What of fast?");
    }

    @Test
    void they_are_there_after_the_check_too() {
        openAttempt(SHOWING_A_FAST);

        check(choosing(1));

        assertThat(words(find("trend"))).contains("Glucose");
    }

    private List<String> headings(String scope) {
        return find("trend")
                .getElement()
                .getChildren()
                .flatMap(table -> table.getChildren())
                .flatMap(part -> part.getChildren())
                .flatMap(row -> row.getChildren())
                .filter(cell -> scope.equals(cell.getAttribute("scope")))
                .map(cell -> cell.getText())
                .toList();
    }
}
