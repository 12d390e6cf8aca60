package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import org.islet.application.Islet;
import org.islet.core.content.Citations;
import org.islet.ui.shared.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a lesson and the way through them. */
final class ChunkViewTest extends PatientTest {

    ChunkViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_page_of_every_lesson_opens_and_judges_nobody() {
        for (Topic topic : topics()) {
            for (Place place : places(topic)) {
                open(place);

                assertThat(words())
                        .as(place.address())
                        .doesNotContainPattern(VERDICTS)
                        .contains(
                                text("patient.page", place.number(), topic.pages().size()),
                                text("patient.emergency"));
                assertThat(links()).allMatch(link -> link.matches("patient.*|#main"));
            }
        }
    }

    @Test
    void a_lesson_reads_and_asks_in_turn_and_ends_with_what_to_remember() {
        for (Topic topic : topics()) {
            var chunks = topic.lesson().chunks();
            assertThat(topic.pages())
                    .hasSize(
                            1
                                    + chunks.size()
                                    + (int)
                                            chunks.stream()
                                                    .filter(chunk -> !chunk.questions().isEmpty())
                                                    .count());
            assertThat(topic.pages().getLast()).isInstanceOf(Page.Closing.class);
        }
    }

    @Test
    void a_page_to_read_shows_its_idea_and_leads_on() {
        var place = first(Page.Reading.class);
        open(place);
        if (place.page() instanceof Page.Reading(var chunk)) {
            assertThat(heading()).isEqualTo(chunk.title());
            assertThat(title()).isEqualTo(text("title", chunk.shortName()));
        }

        press("next");

        assertThat(address()).isEqualTo(place.next().address());
    }

    @Test
    void back_leads_to_the_page_before() {
        var place = first(Page.Asking.class);
        open(place);

        press("back");

        assertThat(address()).isEqualTo(place.before().address());
    }

    @Test
    void back_from_the_first_page_leads_to_the_topics() {
        open(topics().getFirst().address());

        press("back");

        assertThat(address()).isEqualTo("patient");
    }

    @Test
    void sources_are_named_once_at_the_end_and_open_there() {
        var place = first(Page.Reading.class);
        open(place);

        if (place.page() instanceof Page.Reading(var chunk)) {
            assertThat(all(NativeButton.class, "cite"))
                    .hasSameSizeAs(new References(course()).sources(Citations.in(chunk.blocks())))
                    .allSatisfy(chip -> assertThat(parentOf(chip)).isInstanceOf(FromLine.class));
        }
        press(all(NativeButton.class, "cite").getFirst());

        assertThat(all(Popover.class).getFirst().isOpened()).isTrue();
    }

    @Test
    void nothing_is_kept_of_what_a_patient_does() {
        for (Place place : places(topics().getFirst())) {
            open(place);
            press("next");
        }

        assertThat(islet.follow().mine().empty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-1", "01", "one", "1/more"})
    void a_page_that_is_not_there_is_not_found(String page) {
        open("patient/" + topics().getFirst().id() + "/" + page);

        assertThat(notFound()).isTrue();
    }

    @Test
    void a_lesson_that_is_not_there_is_not_found() {
        open("patient/no-such-lesson/1");

        assertThat(notFound()).isTrue();
    }

    private static Component parentOf(Component chip) {
        return chip.getParent().orElseThrow();
    }
}
