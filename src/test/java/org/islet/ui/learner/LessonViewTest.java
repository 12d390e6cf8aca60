package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.stream.Stream;
import org.islet.application.Islet;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Source;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a lesson, section by section. */
final class LessonViewTest extends UiTest {

    LessonViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_section_opens_under_its_name() {
        for (Section section : islet.lesson().sections()) {
            open(section);

            assertThat(words()).contains(section.title());
            assertThat(title()).isEqualTo(text("title", section.shortName()));
        }
    }

    @Test
    void the_way_through_the_lesson_names_each_section_and_marks_this_one() {
        open(section(1));

        assertThat(linksOfContents())
                .extracting(Anchor::getHref)
                .containsExactlyElementsOf(
                        islet.lesson().sections().stream().map(this::address).toList());
        assertThat(linksOfContents())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getHref)
                .containsExactly(address(section(1)));
    }

    @Test
    void opening_a_section_does_not_count_as_reading() {
        open(section(0));

        assertThat(islet.follow().mine().read()).isEmpty();
    }

    @Test
    void going_on_marks_the_section_read_and_opens_the_next() {
        open(section(0));

        press("next");

        assertThat(islet.follow().mine().read()).containsExactly(ref(section(0)));
        assertThat(address()).isEqualTo(address(section(1)));
    }

    @Test
    void a_section_read_is_marked_so_in_words() {
        open(section(0));
        press("next");

        assertThat(words(linksOfContents().getFirst())).endsWith(text("lesson.read"));
        assertThat(words(linksOfContents().getLast())).doesNotContain(text("lesson.read"));
    }

    @Test
    void the_last_section_leads_into_the_quiz() {
        open(islet.lesson().sections().getLast());
        assertThat(words(find("next"))).isEqualTo(text("lesson.to-quiz"));

        press("next");

        assertThat(address()).isEqualTo("take/staging");
    }

    @Test
    void a_section_leads_back_to_the_one_before() {
        open(section(1));

        assertThat(links()).contains(address(section(0)));
    }

    @Test
    void the_page_lists_the_sources_it_rests_on() {
        open(section(0));

        var cited = islet.library().trace().factsCitedBy(ref(section(0)));
        assertThat(words(all(HtmlContainer.class, "margin").getFirst()))
                .contains(
                        cited.stream()
                                .map(fact -> islet.library().course().sources().get(fact.source()))
                                .flatMap(Stream::ofNullable)
                                .map(Source::title)
                                .toList());
    }

    @Test
    void a_citation_opens_the_fact_and_its_document() {
        open(section(0));
        var citation = all(NativeButton.class, "cite").getFirst();

        press(citation);

        var popover = all(Popover.class).getFirst();
        assertThat(popover.isOpened()).isTrue();
        assertThat(popover.getTarget()).isSameAs(citation);
        assertThat(islet.library().course().facts().values())
                .anyMatch(fact -> words(popover).contains(fact.says()));
    }

    @Test
    void a_term_opens_its_meaning() {
        open(section(0));
        var term = all(Span.class, "term").getFirst();

        press(term);

        var popover = all(Popover.class).getFirst();
        assertThat(popover.isOpened()).isTrue();
        assertThat(islet.library().course().terms().values())
                .anyMatch(each -> words(popover).contains(each.means()));
    }

    @Test
    void a_term_opens_by_the_keyboard_as_well() {
        open(section(0));

        fire(
                all(Span.class, "term").getFirst(),
                "keydown",
                "event.key === 'Enter' || event.key === ' '",
                true);

        assertThat(all(Popover.class).getFirst().isOpened()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn/staging/no-such-section",
                "learn/no-such-lesson/purpose",
                "learn/staging/Not A Name",
                "learn/staging",
                "learn"
            })
    void a_section_that_is_not_there_is_not_found(String address) {
        open(address);

        assertThat(notFound()).isTrue();
    }

    private void open(Section section) {
        open(address(section));
    }

    private String address(Section section) {
        return "learn/staging/" + section.id();
    }

    private Section section(int place) {
        return islet.lesson().sections().get(place);
    }

    private SectionRef ref(Section section) {
        return new SectionRef(islet.lesson().id(), section.id());
    }

    private List<Anchor> linksOfContents() {
        return all(Anchor.class).stream()
                .filter(
                        link ->
                                link.getParent()
                                        .flatMap(item -> item.getParent())
                                        .flatMap(list -> list.getParent())
                                        .filter(nav -> nav.hasClassName("toc"))
                                        .isPresent())
                .toList();
    }
}
