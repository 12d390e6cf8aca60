package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.islet.application.Islet;
import org.junit.jupiter.api.Test;

/** Choosing a topic. */
final class TopicsViewTest extends PatientTest {

    TopicsViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_topic_is_offered_with_its_minutes() {
        open("patient");

        assertThat(all(Anchor.class, "topic"))
                .extracting(card -> words(card))
                .containsExactlyElementsOf(
                        topics().stream()
                                .map(
                                        topic ->
                                                topic.lesson().title()
                                                        + " "
                                                        + text(
                                                                "patient.minutes",
                                                                topic.lesson().minutes()))
                                .toList());
    }

    @Test
    void topics_stand_below_the_question_that_they_answer() {
        open("patient");

        assertThat(all(H2.class))
                .extracting(H2::getText)
                .containsExactlyElementsOf(
                        topics().stream()
                                .map(topic -> text("patient.concern", topic.lesson().concern()))
                                .distinct()
                                .toList());
    }

    @Test
    void who_does_not_want_to_choose_starts_at_the_beginning() {
        open("patient");

        assertThat(((Anchor) find("start")).getHref()).isEqualTo(topics().getFirst().address());
    }

    @Test
    void there_is_nothing_to_stop_before_a_topic_is_chosen() {
        open("patient");
        assertThat(has("stop")).isFalse();

        open(topics().getFirst().address());

        assertThat(((Anchor) find("stop")).getHref()).isEqualTo("patient");
    }

    @Test
    void the_size_of_the_text_goes_along_from_page_to_page() {
        open("patient");
        press("size-largest");

        open(topics().getFirst().address());

        assertThat(all(PatientLayout.class).getFirst().hasClassName("text-xl")).isTrue();
        assertThat(find("size-largest").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(find("size-normal").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void every_page_says_whom_to_call_in_an_emergency() {
        open("patient");

        assertThat(words(all(HtmlContainer.class, "ptfoot").getFirst()))
                .isEqualTo(text("patient.emergency") + " " + text("patient.emergency.whose"));
    }

    @Test
    void nothing_leads_into_the_pages_of_students() {
        open("patient");

        assertThat(links()).allMatch(link -> link.startsWith("patient") || link.equals("#main"));
    }
}
