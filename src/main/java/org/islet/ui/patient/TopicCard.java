package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** A card that leads to a topic, or to all of them. */
final class TopicCard {

    private TopicCard() {}

    static Component to(Topic topic) {
        return Links.link(
                topic.address(),
                "topic",
                Dom.words("b", "", topic.lesson().title()),
                Dom.words("span", "muted", text("patient.minutes", topic.lesson().minutes())),
                new Icon("arrow-right"));
    }

    static Component toAll() {
        return Links.link(
                PatientNavigation.TOPICS,
                "topic",
                Dom.words("b", "", text("patient.topics")),
                new Icon("arrow-right"));
    }
}
