package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.islet.application.ContentLibrary;
import org.islet.core.content.FactId;
import org.islet.core.staging.Reason;
import org.islet.core.staging.Staging;
import org.islet.core.staging.Tumor;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.References;

/** Stage it: change a tumor and see T, N, M and the stage follow, each with its reason. */
@StyleSheet("context://styles/stage.css")
@Route(value = LearnerNavigation.STAGE_IT, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class StageItView extends Div implements HasDynamicTitle {

    private final References references;
    private final TumorDrawing drawing = new TumorDrawing();
    private final StagingResult result = new StagingResult();
    private final Div sources = new Div();
    private final StageLadder ladder = new StageLadder();
    private final Component glance = Dom.silent(Dom.box("div", "glance"));

    StageItView(ContentLibrary library) {
        this.references = new References(library.course());
        addClassNames("page", "stage-it");
        sources.addClassNames("from", "sm");
        var form = new TumorForm(this::show);
        var picture = new Section(drawing, caption(), result, sources);
        picture.addClassNames("card", "picture");
        add(
                new StageItHead(StageItHead.Mode.EXPLORE, text("stage-it.explore.about")),
                Dom.box("div", "sim", form, picture, ladder),
                scope(references),
                glance,
                references);
        show(form.tumor());
    }

    /** What the table is for, with its source. */
    static Component scope(References references) {
        var scope = Dom.box("p", "scope", Dom.text(text("staging.scope") + " "));
        scope.add(references.chips(Reason.scope()));
        return scope;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("stage-it.title"));
    }

    private void show(Tumor tumor) {
        var staging = Staging.of(tumor);
        drawing.show(tumor);
        result.show(tumor, staging);
        ladder.show(staging.stage().category());
        cite(StagingWords.citations(staging));
        glance(staging);
    }

    private void cite(List<FactId> facts) {
        sources.removeAll();
        sources.add(Dom.text(text("stage-it.sources") + " "));
        sources.add(references.chips(facts));
    }

    // On a phone the result scrolls out of sight while the form is in use.
    private void glance(Staging staging) {
        glance.getElement().removeAllChildren();
        glance.getElement()
                .appendChild(
                        Dom.words("b", "", text("staging.stage", staging.stage().category()))
                                .getElement(),
                        Dom.words(
                                        "span",
                                        "num",
                                        text(
                                                "staging.tnm",
                                                staging.t().category().name(),
                                                staging.n().category().name(),
                                                staging.m().category().name()))
                                .getElement());
    }

    private static Component caption() {
        return Dom.words("p", "cap", text("stage-it.drawing.caption"));
    }
}
