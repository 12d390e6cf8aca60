package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.islet.application.ContentLibrary;
import org.islet.application.MatchHormones;
import org.islet.application.RoundNumber;
import org.islet.core.content.FactId;
import org.islet.core.matching.Match;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.References;

/** Match the hormone: a round of questions made from the table of hormones. */
@StyleSheet("context://styles/stage.css")
@Route(value = LearnerNavigation.MATCH + "/:round?([0-9]{1,4})", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class MatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<FactId> SCOPE =
            List.of(
                    new FactId("acs-guide.symptom-drugs.001"),
                    new FactId("acs-guide.somatostatin-analogs.018"));

    private final ContentLibrary library;
    private final MatchHormones drill;

    MatchView(ContentLibrary library, MatchHormones drill) {
        this.library = library;
        this.drill = drill;
        addClassNames("page", "match");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("match.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("round");
        var round = named.flatMap(Named::round);
        if (named.isEmpty()) {
            event.forwardTo(LearnerNavigation.match(drill.anyRound()));
            return;
        }
        var questions = round.map(drill::questions).orElse(List.of());
        if (questions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(round.orElseThrow(), questions);
        }
    }

    private void show(RoundNumber round, List<Match> questions) {
        var references = new References(library.course());
        removeAll();
        add(
                Dom.box(
                        "header",
                        "tophead",
                        Dom.box(
                                "div",
                                "",
                                new H1(text("match.title")),
                                Dom.words("p", "muted", text("match.about")))),
                new MatchRound(round, questions, library.course().hormones(), references),
                scope(references),
                references);
    }

    private static Component scope(References references) {
        var scope = Dom.box("p", "scope", Dom.text(text("match.scope") + " "));
        scope.add(references.chips(SCOPE));
        return scope;
    }
}
