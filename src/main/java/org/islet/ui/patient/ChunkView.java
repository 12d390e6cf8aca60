package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.application.ContentLibrary;
import org.islet.core.content.Course;
import org.islet.ui.shared.References;

/** One page of a lesson for patients. */
@Route(value = PatientNavigation.TOPICS + "/:lesson/:page", layout = PatientLayout.class)
@RolesAllowed("LEARNER")
final class ChunkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private String title = "";

    ChunkView(ContentLibrary library) {
        this.library = library;
        addClassName("ptview");
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = library.course();
        var topic =
                event.getRouteParameters().get("lesson").flatMap(name -> Topic.named(name, course));
        var page =
                event.getRouteParameters()
                        .get("page")
                        .flatMap(number -> topic.flatMap(found -> place(found, number)));
        if (page.isPresent()) {
            show(topic.orElseThrow(), page.get(), course);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    // The number of a page, from 1, if an address names it.
    private static Optional<Integer> place(Topic topic, String number) {
        return IntStream.rangeClosed(1, topic.pages().size())
                .boxed()
                .filter(place -> String.valueOf(place).equals(number))
                .findFirst();
    }

    private void show(Topic topic, int place, Course course) {
        var page = topic.pages().get(place - 1);
        var nav =
                new PageNav(
                        place,
                        topic.pages().size(),
                        before(topic, place),
                        after(topic, place, course),
                        onward(topic, page, course));
        var references = new References(course);
        title = title(topic, page);
        var main = new Main(content(topic, page, course, references, nav));
        main.setId("main");
        main.addClassName("ptmain");
        main.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(main, nav, references);
    }

    private static Component content(
            Topic topic, Page page, Course course, References references, PageNav nav) {
        return switch (page) {
            case Page.Reading(var chunk) -> new ReadingPage(chunk, course, references);
            case Page.Outlook(var chunk, var figures) ->
                    new OutlookPage(chunk, figures, course, references, nav);
            case Page.Asking(var chunk) -> new QuestionPage(chunk.questions(), nav);
            case Page.Closing _ -> new SummaryPage(topic.lesson(), topic.next(course));
        };
    }

    private static String title(Topic topic, Page page) {
        return switch (page) {
            case Page.Reading(var chunk) -> chunk.shortName();
            case Page.Outlook(var chunk, _) -> chunk.shortName();
            case Page.Asking(var chunk) -> text("patient.question.title", chunk.shortName());
            case Page.Closing _ -> text("patient.summary.page-title", topic.lesson().title());
        };
    }

    private static String onward(Topic topic, Page page, Course course) {
        if (page instanceof Page.Closing) {
            return topic.next(course).isPresent()
                    ? text("patient.next-topic")
                    : text("patient.topics");
        }
        return text("patient.next");
    }

    private static String before(Topic topic, int place) {
        return place > 1 ? PatientNavigation.page(topic.id(), place - 1) : PatientNavigation.TOPICS;
    }

    private static String after(Topic topic, int place, Course course) {
        return place < topic.pages().size()
                ? PatientNavigation.page(topic.id(), place + 1)
                : topic.next(course).map(Topic::address).orElse(PatientNavigation.TOPICS);
    }
}
