package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Locale;
import org.islet.application.Islet;
import org.islet.core.content.GlossaryTerm;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of the course. */
final class GlossaryViewTest extends UiTest {

    GlossaryViewTest(Islet islet) {
        super(islet);
    }

    @BeforeEach
    void openIt() {
        open("glossary");
    }

    @Test
    void every_term_is_there_with_its_meaning() {
        assertThat(terms()).isNotEmpty();
        for (GlossaryTerm term : terms()) {
            assertThat(words()).contains(term.term(), term.means());
        }
    }

    @Test
    void terms_stand_in_the_order_of_the_alphabet() {
        assertThat(shown()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void letters_lead_to_their_terms() {
        assertThat(links()).contains("glossary#letter-A");
        assertThat(everythingSent()).contains("letter-A");
    }

    @Test
    void a_search_leaves_what_matches() {
        search("stage");

        assertThat(shown())
                .isNotEmpty()
                .hasSizeLessThan(terms().size())
                .allMatch(term -> term.toLowerCase(Locale.ROOT).contains("stage"));
        assertThat(words()).contains(text("glossary.found", shown().size(), "stage"));
    }

    @Test
    void a_search_does_not_mind_capitals_and_spaces() {
        search("stage");
        var found = shown();

        search("  STAGE ");

        assertThat(shown()).isEqualTo(found);
    }

    @Test
    void a_search_for_nothing_known_says_so() {
        search("zebra");

        assertThat(shown()).isEmpty();
        assertThat(words()).contains(text("glossary.found", 0, "zebra"), text("glossary.nothing"));
    }

    @Test
    void a_cleared_search_shows_all_again() {
        search("stage");

        search("");

        assertThat(shown()).hasSameSizeAs(terms());
    }

    private List<GlossaryTerm> terms() {
        return List.copyOf(islet.library().course().terms().values());
    }

    private void search(String part) {
        answer(all(Input.class).getFirst(), part);
    }

    private List<String> shown() {
        return all(HtmlContainer.class, "entry").stream()
                .map(entry -> entry.getElement().getChild(0).getChild(0).getText().strip())
                .toList();
    }
}
