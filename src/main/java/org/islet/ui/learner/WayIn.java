package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.Door;
import org.islet.core.progress.Door.Shut;
import org.islet.ui.shared.BrowserZone;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.Texts;

/** A card that tells how a quiz is taken in one of its ways, with the button that starts it. */
final class WayIn extends Section {

    WayIn(Behaviour behaviour, Door door, int questions, Runnable start) {
        addClassName("card");
        var facts = Dom.box("ul", "facts");
        facts(behaviour, door, questions).forEach(fact -> facts.add(Dom.words("li", "", fact)));
        add(
                new H2(text("way", behaviour)),
                Dom.words("p", "", text("way.about", behaviour)),
                facts,
                door(behaviour, door, start));
    }

    private static List<String> facts(Behaviour behaviour, Door door, int questions) {
        var facts = new ArrayList<String>();
        facts.add(text("way.questions", questions));
        if (behaviour == Behaviour.GRADED) {
            var settings = door.settings();
            facts.add(
                    settings.limit()
                            .map(limit -> text("way.minutes", limit.toMinutes()))
                            .orElseGet(() -> text("way.untimed")));
            if (settings.attempts() > 0) {
                facts.add(text("way.attempts", settings.attempts(), door.graded().size()));
                facts.add(text("way.counts", settings.counting()));
            }
            if (settings.passMark() > 0) {
                facts.add(text("way.pass", settings.passMark()));
            }
            settings.opening()
                    .filter(door.now()::isBefore)
                    .ifPresent(opens -> facts.add(text("way.opens", moment(opens))));
            settings.closing().ifPresent(closes -> facts.add(text("way.closes", moment(closes))));
            door.counted().ifPresent(percent -> facts.add(text("way.so-far", percent)));
        }
        return facts;
    }

    private static Component door(Behaviour behaviour, Door door, Runnable start) {
        var open = door.open(behaviour);
        if (open.isPresent()) {
            return goOn(behaviour, open.get());
        }
        Optional<Shut> shut = door.shut(behaviour);
        if (shut.isPresent()) {
            return Dom.words("p", "callout plain", text("way.shut", shut.get()));
        }
        var button = new NativeButton();
        button.add(Dom.text(text("way.start", behaviour) + " "), new Icon("arrow-right"));
        // One filled button a screen; practice comes first where it is offered.
        button.addClassNames("btn", "lg");
        if (behaviour == Behaviour.PRACTICE || !door.offers(Behaviour.PRACTICE)) {
            button.addClassName("primary");
        }
        button.setTestId("start-" + Texts.written(behaviour));
        button.addClickListener(_ -> start.run());
        return button;
    }

    private static Component goOn(Behaviour behaviour, AttemptLine open) {
        var link =
                Links.link(
                        LearnerNavigation.quiz(open.id()),
                        "btn primary lg",
                        Dom.text(text("way.go-on", open.behind(), open.items()) + " "),
                        new Icon("arrow-right"));
        link.setTestId("start-" + Texts.written(behaviour));
        return link;
    }

    private static String moment(Instant moment) {
        return Texts.moment(moment.atZone(BrowserZone.current()));
    }
}
