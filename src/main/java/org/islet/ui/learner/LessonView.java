package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.application.ContentLibrary;
import org.islet.application.FollowProgress;
import org.islet.application.StudyLesson;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Source;
import org.islet.core.progress.Progress;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.LessonBlocks;
import org.islet.ui.shared.Links;
import org.islet.ui.shared.References;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;
import org.islet.ui.shared.TaskBar;

/**
 * One section of a lesson, with the way through the lesson on the left and its sources on the
 * right.
 */
@Route(LearnerNavigation.LESSON + "/:lesson/:section")
@RolesAllowed("LEARNER")
final class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final StudyLesson study;
    private final FollowProgress follow;
    private String title = "";

    LessonView(ContentLibrary library, StudyLesson study, FollowProgress follow) {
        this.library = library;
        this.study = study;
        this.follow = follow;
        addClassNames("task", "lesson");
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lesson =
                event.getRouteParameters()
                        .get("lesson")
                        .flatMap(name -> Named.of(name, LessonId::new))
                        .flatMap(library.course()::lesson);
        var section =
                event.getRouteParameters()
                        .get("section")
                        .flatMap(name -> Named.of(name, SectionId::new))
                        .flatMap(id -> lesson.flatMap(found -> found.section(id)));
        if (section.isPresent()) {
            show(lesson.orElseThrow(), section.get(), follow.mine());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Lesson lesson, Section section, Progress progress) {
        title = section.shortName();
        int place = lesson.sections().indexOf(section);
        var references = new References(library.course());
        var main =
                new Main(
                        contents(lesson, section, progress),
                        article(lesson, section, place, references),
                        sources(lesson, section, references));
        main.setId("main");
        main.addClassName("read");
        main.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(Links.skip(), bar(lesson, place, progress), main, references);
        Focus.top(main);
    }

    private static Component bar(Lesson lesson, int place, Progress progress) {
        int count = lesson.sections().size();
        List<Bar> bars =
                IntStream.range(0, count)
                        .mapToObj(
                                each ->
                                        each == place
                                                ? Bar.HALF
                                                : progress.hasRead(
                                                                lesson, lesson.sections().get(each))
                                                        ? Bar.FULL
                                                        : Bar.EMPTY)
                        .toList();
        return new TaskBar(
                LearnerNavigation.HOME,
                "arrow-left",
                text("lesson.leave"),
                lesson.title(),
                text("lesson.of", place + 1, count),
                new Segments(bars, text("lesson.place", place + 1, count)));
    }

    private static Component contents(Lesson lesson, Section current, Progress progress) {
        var list = Dom.box("ol", "");
        for (Section section : lesson.sections()) {
            boolean read = progress.hasRead(lesson, section);
            var dot = Dom.box("span", "d");
            if (read) {
                dot.add(new Icon("check"));
            }
            var link =
                    Links.link(
                            LearnerNavigation.section(lesson, section),
                            read ? "ok" : "",
                            dot,
                            Dom.text(section.shortName()));
            if (read) {
                link.add(Dom.hidden(text("lesson.read")));
            }
            if (section.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(Dom.box("li", "", link));
        }
        var nav = Dom.box("nav", "toc", list);
        nav.getElement().setAttribute("aria-label", text("lesson.contents"));
        return nav;
    }

    private Component article(Lesson lesson, Section section, int place, References references) {
        var article = new Article(new H1(section.title()));
        article.addClassName("art");
        new LessonBlocks(
                        library.course(),
                        references,
                        LearnerNavigation::section,
                        id -> check(lesson, id, references))
                .addSection(article, section.blocks());
        article.add(onward(lesson, section, place));
        return article;
    }

    private Component check(Lesson lesson, QuestionId id, References references) {
        return new KnowledgeCheck(
                library.versioned(lesson.id(), lesson.check(id).orElseThrow()), references);
    }

    private Component onward(Lesson lesson, Section section, int place) {
        var row = Dom.box("div", "nextrow");
        if (place > 0) {
            var before = lesson.sections().get(place - 1);
            row.add(
                    Links.link(
                            LearnerNavigation.section(lesson, before),
                            "btn quiet edge",
                            new Icon("arrow-left"),
                            Dom.text(before.shortName())));
        } else {
            row.add(new Div());
        }
        Optional<Section> next =
                place + 1 < lesson.sections().size()
                        ? Optional.of(lesson.sections().get(place + 1))
                        : Optional.empty();
        var button = new NativeButton();
        button.add(
                Dom.text(
                        next.map(each -> text("lesson.next", each.shortName()))
                                        .orElseGet(() -> text("lesson.to-quiz"))
                                + " "),
                new Icon("arrow-right"));
        button.addClassNames("btn", "primary", "lg");
        button.setTestId("next");
        button.addClickListener(
                _ -> {
                    study.finishSection(new SectionRef(lesson.id(), section.id()));
                    LearnerNavigation.open(
                            next.map(each -> LearnerNavigation.section(lesson, each))
                                    .orElseGet(() -> LearnerNavigation.quizOf(lesson.quizId())));
                });
        row.add(button);
        return row;
    }

    private Component sources(Lesson lesson, Section section, References references) {
        var cited = library.trace().factsCitedBy(new SectionRef(lesson.id(), section.id()));
        var list = Dom.box("ul", "");
        references.sources(cited).forEach(source -> list.add(line(source)));
        var margin = Dom.box("aside", "margin", new H2(text("lesson.sources")), list);
        margin.getElement().setAttribute("aria-label", text("lesson.sources"));
        return margin;
    }

    private static HtmlContainer line(Source source) {
        return Dom.box(
                "li",
                "",
                Dom.words("b", "", source.shortName()),
                Dom.words("span", "", " " + source.title()),
                Dom.words("span", "cap", source.publisher() + ". " + References.reviewed(source)));
    }
}
