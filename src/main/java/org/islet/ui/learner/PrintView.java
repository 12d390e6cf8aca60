package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.islet.application.ContentLibrary;
import org.islet.application.PrintQuiz;
import org.islet.core.content.QuizId;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Scoring;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.ItemPrint;
import org.islet.ui.shared.KeyPrint;
import org.islet.ui.shared.Links;

/**
 * A quiz on A4. With {@code ?key} the answers follow on pages of their own, for those who have
 * finished the quiz once; before that they are not sent.
 */
@StyleSheet("context://styles/print.css")
@Route(LearnerNavigation.PRINT + "/:quiz")
@RolesAllowed("LEARNER")
final class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentLibrary library;
    private final PrintQuiz print;
    private String title = "";

    PrintView(ContentLibrary library, PrintQuiz print) {
        this.library = library;
        this.print = print;
        addClassName("paper");
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quiz =
                event.getRouteParameters().get("quiz").flatMap(name -> Named.of(name, QuizId::new));
        var paper = quiz.flatMap(print::paper);
        if (paper.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean wanted =
                event.getLocation()
                        .getQueryParameters()
                        .getParameters()
                        .containsKey(LearnerNavigation.KEY);
        show(quiz.get(), paper.get(), wanted);
    }

    private void show(QuizId quiz, List<DrawnItem> items, boolean keyWanted) {
        title = QuizName.title(library.course(), quiz).orElse("");
        boolean allowed = print.answersAllowed(quiz);
        var main = new Main();
        main.setId("main");
        main.add(head(items));
        for (int place = 0; place < items.size(); place++) {
            main.add(new ItemPrint(items.get(place), place + 1, points(items.get(place))));
        }
        if (keyWanted && allowed) {
            main.add(key(items));
        }
        removeAll();
        add(bar(quiz, keyWanted, allowed), main);
    }

    private static int points(DrawnItem item) {
        return Scoring.mark(item.question(), new Unanswered()).score().max();
    }

    private Component head(List<DrawnItem> items) {
        int points = items.stream().mapToInt(PrintView::points).sum();
        return Dom.box(
                "header",
                "phead",
                Dom.words("p", "", library.course().title()),
                new H1(title),
                Dom.words("p", "", text("print.size", items.size(), points)),
                Dom.box(
                        "p",
                        "who",
                        Dom.words("span", "", text("print.name")),
                        Dom.silent(Dom.box("span", "ln")),
                        Dom.words("span", "", text("print.date")),
                        Dom.silent(Dom.box("span", "ln"))));
    }

    private static Component key(List<DrawnItem> items) {
        var key = Dom.box("section", "keypage", new H2(text("print.key")));
        key.setTestId("key");
        for (int place = 0; place < items.size(); place++) {
            key.add(new KeyPrint(items.get(place), place + 1));
        }
        return key;
    }

    private static Component bar(QuizId quiz, boolean keyWanted, boolean allowed) {
        var press = new NativeButton(text("print.print"));
        press.addClassNames("btn", "primary");
        press.setTestId("print");
        press.addClickListener(_ -> press.getElement().executeJs("window.print()"));
        var bar =
                Dom.box(
                        "nav",
                        "noprint pbar",
                        Links.link(LearnerNavigation.HOME, "btn quiet", text("print.back")),
                        press);
        bar.getElement().setAttribute("aria-label", text("print.label"));
        if (!allowed) {
            bar.add(Dom.words("p", "", text("print.key-later")));
        } else if (keyWanted) {
            bar.add(Links.link(LearnerNavigation.print(quiz), "btn", text("print.without-key")));
        } else {
            bar.add(
                    Links.link(
                            LearnerNavigation.printWithKey(quiz), "btn", text("print.with-key")));
        }
        return bar;
    }
}
