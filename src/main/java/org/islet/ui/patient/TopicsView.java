package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.islet.application.ContentLibrary;
import org.islet.core.content.Concern;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.Links;

/** Where patients begin: what would you like to know? */
@Route(value = PatientNavigation.TOPICS, layout = PatientLayout.class)
@RolesAllowed("LEARNER")
final class TopicsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;

    TopicsView(ContentLibrary library) {
        this.library = library;
        addClassName("ptview");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("patient.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topics = Topic.all(library.course());
        var main = new Main(welcome(topics));
        main.setId("main");
        main.addClassNames("ptmain", "topics");
        main.getElement().setAttribute("tabindex", "-1");
        for (Concern concern : Concern.values()) {
            var mine = topics.stream().filter(each -> each.lesson().concern() == concern).toList();
            if (!mine.isEmpty()) {
                main.add(section(concern, mine));
            }
        }
        removeAll();
        add(main);
    }

    private static Component welcome(List<Topic> topics) {
        var welcome =
                Dom.box(
                        "div",
                        "welcome",
                        new Heading(text("patient.title")),
                        Dom.words("p", "lead", text("patient.about")));
        topics.stream().findFirst().ifPresent(first -> welcome.add(start(first)));
        welcome.add(
                Dom.box(
                        "ul",
                        "promise",
                        promise("circle-check", "patient.promise.nothing-kept"),
                        promise("hand", "patient.promise.stop")));
        return welcome;
    }

    private static Component start(Topic first) {
        var start =
                Links.link(
                        first.address(),
                        "btn primary big",
                        Dom.text(text("patient.start") + " "),
                        new Icon("arrow-right"));
        start.setTestId("start");
        return start;
    }

    private static Component promise(String icon, String key) {
        return Dom.box("li", "", new Icon(icon), Dom.text(text(key)));
    }

    private static Component section(Concern concern, List<Topic> topics) {
        var list = Dom.box("ul", "");
        topics.forEach(topic -> list.add(Dom.box("li", "", TopicCard.to(topic))));
        return Dom.box("section", "concern", new H2(text("patient.concern", concern)), list);
    }
}
