package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Span;
import org.islet.core.progress.Mastery;

/** How well an objective is known, in a word. */
final class MasteryBadge extends Span {

    MasteryBadge(Mastery mastery) {
        super(text("mastery", mastery.word()));
        addClassName("badge");
        switch (mastery.word()) {
            case NOT_ENOUGH_YET -> {}
            case FADING -> addClassName("warm");
            case REVISIT -> addClassName("retry");
            case BUILDING -> addClassName("partial");
            case GOOD -> addClassName("fair");
            case STRONG -> addClassName("good");
        }
    }
}
