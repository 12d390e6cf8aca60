package org.islet.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.islet.application.Islet;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Pages that break. */
@ExtendWith(OutputCaptureExtension.class)
final class BrokenViewTest extends UiTest {

    BrokenViewTest(Islet islet) {
        super(islet);
    }

    @Route("breaks")
    @AnonymousAllowed
    static final class BreakingView extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("table answer_event is locked");
        }
    }

    @Test
    void a_page_that_breaks_says_so_with_a_reference_and_a_way_home() {
        open("breaks");

        assertThat(words())
                .contains(text("broken.title"))
                .containsPattern(text("broken.reference", "[0-9a-f]{8}"));
        assertThat(links()).contains("");
    }

    @Test
    void the_log_has_the_reason_under_the_reference(CapturedOutput log) {
        open("breaks");

        String reference = words().replaceFirst(".*" + text("broken.reference", ""), "");
        assertThat(log)
                .contains("reference " + reference.strip())
                .contains("table answer_event is locked");
    }

    @Test
    void a_page_that_breaks_keeps_the_reason_to_itself() {
        open("breaks");

        assertThat(everythingSent()).doesNotContain("answer_event", "Exception");
    }
}
