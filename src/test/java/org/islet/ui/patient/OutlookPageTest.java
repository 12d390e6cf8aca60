package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.islet.application.Islet;
import org.islet.core.content.OutlookFigures;
import org.islet.core.content.OutlookFigures.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Survival figures are there for those who ask for them, and for nobody else. */
final class OutlookPageTest extends PatientTest {

    private final Place place = first(Page.Outlook.class);
    private final OutlookFigures figures = figures(place);

    OutlookPageTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openPage() {
        open(place);
    }

    @Test
    void no_figure_is_sent_before_somebody_asks_for_the_numbers() {
        assertNoFigures();
    }

    @Test
    void the_three_ways_look_alike() {
        assertThat(all(NativeButton.class, "btn"))
                .filteredOn(button -> parentHasClass(button, "choice"))
                .extracting(button -> button.getClassNames().toString())
                .hasSize(3)
                .containsOnly("[btn]");
    }

    @Test
    void not_now_goes_on() {
        press("not-now");

        assertThat(address()).isEqualTo(place.next().address());
    }

    @Test
    void a_general_idea_has_no_figure_and_opens_no_source() {
        press("idea");

        assertThat(words()).contains(text("patient.outlook.idea"));
        assertThat(all(NativeButton.class, "cite")).isEmpty();
        assertNoFigures();

        press("back");
        assertThat(has("numbers")).isTrue();
    }

    @Test
    void the_numbers_wait_until_a_group_is_chosen() {
        press("numbers");

        assertThat(words())
                .contains(text("patient.outlook.none-yet"))
                .contains(text("patient.outlook.not-you"))
                .contains(text("patient.outlook.ask"));
        assertNoFigures();
    }

    @Test
    void one_group_shows_at_a_time_in_a_hundred_dots() {
        press("numbers");
        for (Group group : figures.groups()) {
            answer("groups", group);

            assertThat(words(find("caption")))
                    .contains(text("patient.outlook.caption", group.ofHundred()))
                    .contains(figures.years());
            assertThat(dots().getElement().getAttribute("role")).isEqualTo("img");
            assertThat(dots().getElement().getAttribute("aria-label"))
                    .isEqualTo(text("patient.outlook.dots", group.ofHundred()));
            assertThat(dots().getChildren()).hasSize(100);
            assertThat(all(dots(), HtmlContainer.class, "on")).hasSize(group.ofHundred());
            assertThat(figures.groups())
                    .filteredOn(other -> !other.equals(group))
                    .allSatisfy(other -> assertThat(words()).doesNotContainPattern(number(other)));
        }
    }

    @Test
    void nobody_is_called_dead_or_alive_and_no_stage_is_named() {
        press("numbers");
        answer("groups", figures.groups().getFirst());

        assertThat(words()).doesNotContainPattern("(?i)dead|alive|died|death|survive|stage");
    }

    @Test
    void a_number_names_its_source() {
        press("numbers");
        answer("groups", figures.groups().getFirst());

        assertThat(all(NativeButton.class, "cite")).isNotEmpty();
    }

    @Test
    void what_is_shown_can_be_hidden_again() {
        press("numbers");
        answer("groups", figures.groups().getFirst());
        assertThat(words(find("back"))).isEqualTo(text("patient.outlook.hide"));

        press("back");

        assertThat(address()).isEqualTo(place.address());
        assertNoFigures();
    }

    @Test
    void coming_back_finds_the_numbers_hidden() {
        press("numbers");
        answer("groups", figures.groups().getFirst());
        press("next");

        press("back");

        assertThat(address()).isEqualTo(place.address());
        assertNoFigures();
    }

    private void assertNoFigures() {
        assertThat(everythingSent()).doesNotContain(figures.years());
        assertThat(figures.groups())
                .allSatisfy(
                        group -> assertThat(everythingSent()).doesNotContainPattern(number(group)));
    }

    private static String number(Group group) {
        return "\\b" + group.ofHundred() + "\\b";
    }

    private Div dots() {
        return all(Div.class, "hundred").getFirst();
    }

    private static boolean parentHasClass(NativeButton button, String className) {
        return button.getParent().filter(parent -> parent.hasClassName(className)).isPresent();
    }

    private static OutlookFigures figures(Place place) {
        return place.page() instanceof Page.Outlook(_, var figures) ? figures : noFigures();
    }

    private static OutlookFigures noFigures() {
        throw new IllegalStateException("the course has no outlook");
    }
}
