package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.islet.application.Islet;
import org.junit.jupiter.api.Test;

/** The last page of a lesson. */
final class SummaryPageTest extends PatientTest {

    private final Topic topic = topics().getFirst();
    private final Place place = places(topic).getLast();

    SummaryPageTest(Islet islet) {
        super(islet);
    }

    @Test
    void the_lesson_ends_with_its_summary_and_one_thing_to_do() {
        open(place);

        assertThat(heading()).isEqualTo(text("patient.summary.title"));
        assertThat(words())
                .contains(topic.lesson().summary())
                .contains(topic.lesson().action())
                .contains(topic.lesson().steps());
    }

    @Test
    void steps_are_there_to_tick_and_forgotten_with_the_page() {
        open(place);
        answer("steps", Set.copyOf(topic.lesson().steps()));

        press("back");
        open(place);

        assertThat(words()).contains(topic.lesson().steps());
        assertThat(((CheckboxGroup<?>) find("steps")).isEmpty()).isTrue();
    }

    @Test
    void it_leads_to_the_next_topic_or_back_to_all() {
        var next = topics().get(1);
        open(place);

        assertThat(all(Anchor.class, "topic"))
                .extracting(Anchor::getHref)
                .containsExactly(next.address(), "patient");

        press("next");
        assertThat(address()).isEqualTo(next.address());
    }

    @Test
    void the_last_topic_leads_back_to_all() {
        open(places(topics().getLast()).getLast());
        assertThat(words(find("next"))).isEqualTo(text("patient.topics"));

        press("next");

        assertThat(address()).isEqualTo("patient");
    }
}
