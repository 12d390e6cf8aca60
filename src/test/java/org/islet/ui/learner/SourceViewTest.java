package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.islet.application.Islet;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.SourceId;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;

/** A document, heading by heading, and what rests on it. */
final class SourceViewTest extends UiTest {

    private static final SourceId PDQ = new SourceId("pdq");

    SourceViewTest(Islet islet) {
        super(islet);
    }

    @Test
    void every_heading_stands_there_closed_with_how_much_rests_on_it() {
        open("sources/pdq");

        assertThat(headings())
                .extracting(details -> details.getSummary().getElement().getTextRecursively())
                .zipSatisfy(
                        List.copyOf(islet.library().trace().headingsOf(PDQ).keySet()),
                        (shown, heading) -> assertThat(shown).startsWith(heading));
        assertThat(headings()).allMatch(details -> details.getContent() == null);
    }

    @Test
    void an_open_heading_tells_where_each_statement_is_taught_and_asked() {
        open("sources/acs-guide");

        open(headingOf("acs-guide.staging.021"));

        var fact = fact("acs-guide.staging.021");
        assertThat(words())
                .contains(fact.says())
                .contains(text("sources.lines", fact.lines()))
                .contains(text("sources.taught"))
                .contains(text("sources.asked"));
        assertThat(links()).contains("learn/staging/tnm");
    }

    @Test
    void marking_a_heading_as_changed_lists_what_to_look_at_again() {
        open("sources/acs-guide");
        open(headingOf("acs-guide.staging.021"));

        mark(true);

        assertThat(words(find("look-again")))
                .contains(text("again.title"))
                .contains(stem("staging-05"));
    }

    @Test
    void taking_the_mark_back_clears_the_list() {
        open("sources/acs-guide");
        open(headingOf("acs-guide.staging.021"));
        mark(true);

        mark(false);

        assertThat(words(find("look-again"))).isEmpty();
    }

    @Test
    void a_document_that_is_not_there_is_not_found() {
        open("sources/nothing-like-it");

        assertThat(notFound()).isTrue();
    }

    private List<NativeDetails> headings() {
        return all(NativeDetails.class);
    }

    private NativeDetails headingOf(String fact) {
        String heading = fact(fact).section();
        return headings().stream()
                .filter(
                        details ->
                                details.getSummary()
                                        .getElement()
                                        .getTextRecursively()
                                        .startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private static void open(NativeDetails details) {
        details.setOpen(true);
        fire(details, "toggle");
    }

    private void mark(boolean marked) {
        fire(find("changed"), "change", "element.checked", marked);
    }

    private Fact fact(String id) {
        return islet.library().course().facts().values().stream()
                .filter(each -> each.id().equals(new FactId(id)))
                .findFirst()
                .orElseThrow();
    }

    private String stem(String question) {
        return islet.lesson().quiz().pool().stream()
                .filter(each -> each.id().value().equals(question))
                .map(each -> each.head().stem())
                .findFirst()
                .orElseThrow();
    }
}
