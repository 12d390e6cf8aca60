package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.islet.application.Islet;
import org.islet.core.staging.Nodes;
import org.islet.core.staging.Reach;
import org.islet.core.staging.Reason;
import org.islet.core.staging.Spread;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trainer: whatever is set, T, N, M and stage follow with their reasons. */
final class StageItViewTest extends UiTest {

    StageItViewTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openIt() {
        open("stage-it");
    }

    @ParameterizedTest
    @CsvSource({"1.9, T1, Stage I", "2.0, T2, Stage II", "4.0, T2, Stage II", "4.1, T3, Stage II"})
    void each_limit_of_size_can_be_set_with_the_slider(double size, String t, String stage) {
        answer("slider", size);

        assertThat(staging()).startsWith(stage + " ").contains(" " + t + " ", "N0", "M0");
        assertThat(value("exact")).isEqualTo(String.valueOf(size));
    }

    @ParameterizedTest
    @CsvSource({"1.9, T1, Stage I", "2, T2, Stage II", "'4,0', T2, Stage II", "4.1, T3, Stage II"})
    void each_limit_of_size_can_be_typed(String size, String t, String stage) {
        answer("exact", size);

        assertThat(staging()).startsWith(stage + " ").contains(" " + t + " ");
    }

    @Test
    void a_size_beyond_the_slider_can_be_typed() {
        answer("exact", "12.5");

        assertThat(staging()).contains(text("staging.reason.over-4-cm", "12.5"));
        assertThat(value("slider")).isEqualTo(8.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "0.0", "20.1", "100", "1.95", "-2", "2 cm"})
    void what_is_no_size_is_refused_and_changes_nothing(String typed) {
        String before = staging();

        answer("exact", typed);

        assertThat(((TextField) find("exact")).isInvalid()).isTrue();
        assertThat(staging()).isEqualTo(before);
    }

    @Test
    void growth_beyond_the_pancreas_decides_whatever_the_size() {
        answer("slider", 1.5);

        answer("stage-it.reach", Reach.DUODENUM_OR_BILE_DUCT);
        assertThat(staging()).startsWith("Stage II ").contains("T3");

        answer("stage-it.reach", Reach.ORGANS_OR_VESSELS);
        assertThat(staging()).startsWith("Stage III ").contains("T4");
    }

    @Test
    void involved_nodes_make_it_stage_III_and_distant_spread_stage_IV() {
        answer("stage-it.nodes", Nodes.INVOLVED);
        assertThat(staging()).startsWith("Stage III ").contains("N1");

        answer("stage-it.spread", Spread.FOUND);
        assertThat(staging()).startsWith("Stage IV ").contains("M1");
    }

    @Test
    void what_the_table_does_not_assign_gets_no_stage_and_no_rung_of_the_ladder() {
        assertThat(currentRung()).isEqualTo("II T2 or T3 N0 M0");

        answer("stage-it.nodes", Nodes.NOT_ASSESSED);

        assertThat(staging()).startsWith(text("staging.stage.not-assigned"));
        assertThat(currentRung()).isEmpty();
    }

    @Test
    void a_tumor_of_unknown_size_asks_for_none() {
        answer("stage-it.knowledge", TumorForm.Knowledge.UNKNOWN);

        assertThat(staging()).startsWith(text("staging.stage.not-assigned")).contains("TX");
        assertThat(has("slider")).isFalse();
        assertThat(has("stage-it.reach")).isTrue();
    }

    @Test
    void no_sign_of_a_tumor_asks_for_neither_size_nor_reach() {
        answer("stage-it.knowledge", TumorForm.Knowledge.NONE);

        assertThat(staging()).contains("T0");
        assertThat(has("slider")).isFalse();
        assertThat(has("stage-it.reach")).isFalse();
    }

    @Test
    void the_drawing_gets_what_is_set() {
        answer("slider", 4.1);
        answer("stage-it.reach", Reach.ORGANS_OR_VESSELS);
        answer("stage-it.nodes", Nodes.INVOLVED);
        answer("stage-it.spread", Spread.FOUND);

        var drawing = all(TumorDrawing.class).getFirst().getElement();
        assertThat(drawing.getAttribute("size")).isEqualTo("41");
        assertThat(drawing.getAttribute("reach")).isEqualTo("organs-or-vessels");
        assertThat(drawing.getAttribute("nodes")).isEqualTo("involved");
        assertThat(drawing.getAttribute("mets")).isEqualTo("found");
    }

    @Test
    void changes_are_announced() {
        assertThat(find("staging").getElement().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void it_says_which_table_this_is_and_for_which_tumors_with_its_source() {
        assertThat(words())
                .contains("well-differentiated", "8th edition", "January 2018", "Version 9");
        assertThat(all(NativeButton.class, "cite")).hasSize(2);
    }

    @Test
    void every_reason_rests_on_facts_that_the_course_has() {
        var known = islet.library().course().facts().keySet();
        assertThat(known).containsAll(Reason.scope());
        for (Reason reason : Reason.values()) {
            assertThat(known).as("%s", reason).containsAll(reason.citations());
        }
    }

    @Test
    void the_groups_of_SEER_stay_out_of_it() {
        assertThat(words()).doesNotContain("SEER", "ocalized", "egional");
    }

    private String staging() {
        return words(find("staging"));
    }

    private String currentRung() {
        return all(HtmlContainer.class).stream()
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-current")))
                .map(UiTest::words)
                .findFirst()
                .orElse("");
    }
}
