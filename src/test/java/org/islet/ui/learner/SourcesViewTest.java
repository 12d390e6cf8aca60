package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import org.islet.application.Islet;
import org.islet.core.content.Source;
import org.islet.ui.UiTest;
import org.islet.ui.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents that the course rests on. */
final class SourcesViewTest extends UiTest {

    SourcesViewTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openIt() {
        open("sources");
    }

    @Test
    void every_document_is_named_with_its_publisher_and_its_use() {
        for (Source source : islet.library().course().sources().values()) {
            assertThat(words()).contains(source.title(), source.publisher(), source.use());
        }
    }

    @Test
    void every_document_has_its_date_or_says_that_it_has_none() {
        for (Source source : islet.library().course().sources().values()) {
            assertThat(words())
                    .contains(source.reviewed().map(Texts::date).orElse(text("source.undated")));
        }
    }

    @Test
    void publishers_are_linked_without_telling_them_where_from() {
        var outward =
                all(Anchor.class).stream()
                        .filter(link -> link.getHref().startsWith("https://"))
                        .toList();

        assertThat(outward)
                .hasSameSizeAs(islet.library().course().sources().values())
                .allMatch(link -> link.getElement().getAttribute("rel").contains("noreferrer"));
    }

    @Test
    void the_page_says_what_the_course_is_not() {
        assertThat(words()).contains(islet.library().course().about());
    }
}
