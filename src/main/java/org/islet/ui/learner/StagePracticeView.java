package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.islet.application.ContentLibrary;
import org.islet.application.PracticeStaging;
import org.islet.application.RoundNumber;
import org.islet.ui.shared.References;

/**
 * Practice for Stage it: a round of made-up cases. The address names the round, so that others can
 * have the same one.
 */
@StyleSheet("context://styles/stage.css")
@Route(
        value = LearnerNavigation.STAGE_IT_PRACTICE + "/:round?([0-9]{1,4})",
        layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
final class StagePracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final PracticeStaging practice;

    StagePracticeView(ContentLibrary library, PracticeStaging practice) {
        this.library = library;
        this.practice = practice;
        addClassNames("page", "stage-it");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("stage-it.practice"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("round");
        var round = named.flatMap(Named::round);
        if (round.isPresent()) {
            show(round.get());
        } else if (named.isPresent()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            event.forwardTo(LearnerNavigation.stageItPractice(practice.anyRound()));
        }
    }

    private void show(RoundNumber round) {
        var references = new References(library.course());
        removeAll();
        add(
                new StageItHead(StageItHead.Mode.PRACTICE, text("stage-it.practice.about")),
                new StageRound(round, practice.cases(round), references),
                StageItView.scope(references),
                references);
    }
}
