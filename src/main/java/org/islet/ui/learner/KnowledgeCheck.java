package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Scoring;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.ItemEditor;
import org.islet.ui.shared.ItemReview;
import org.islet.ui.shared.References;
import org.islet.ui.shared.TrendTable;
import org.islet.ui.shared.Verdict;

/**
 * A question inside the text. It answers in place, is kept nowhere and never stands in the way of
 * reading on; its options keep the order of the file.
 */
@StyleSheet("context://styles/items.css")
final class KnowledgeCheck extends Section {

    private final DrawnItem item;
    private final References references;

    KnowledgeCheck(VersionedQuestion versioned, References references) {
        this.item = DrawnItem.undrawn(versioned);
        this.references = references;
        addClassName("kc");
        setTestId("check-" + versioned.question().id());
        ask(new Unanswered());
    }

    private void ask(Response start) {
        removeAll();
        var button = new NativeButton(text("check.button"));
        button.addClassName("btn");
        button.setEnabled(false);
        String id = questionId();
        var editor =
                ItemEditor.of(item, id, start, response -> button.setEnabled(complete(response)));
        button.addClickListener(_ -> answer(editor.response()));
        add(eyebrow());
        addTrend();
        add(question(id), editor, Dom.box("div", "go", button));
    }

    private void answer(Response response) {
        if (!complete(response)) {
            return;
        }
        removeAll();
        var again = new NativeButton(text("check.again"), _ -> ask(new Unanswered()));
        again.addClassNames("btn", "quiet", "edge");
        var verdict = new Verdict(item, Scoring.mark(item.question(), response));
        add(eyebrow());
        addTrend();
        add(
                question(questionId()),
                new ItemReview(item, questionId(), response, references),
                verdict,
                Dom.box("div", "go", again));
        Focus.on(again);
    }

    private boolean complete(Response response) {
        return ItemEditor.missing(item.question(), response).isEmpty();
    }

    private String questionId() {
        return "check-" + item.question().id();
    }

    private static Component eyebrow() {
        return Dom.words("span", "eyebrow", text("check.eyebrow"));
    }

    private void addTrend() {
        item.question().head().exhibit().map(TrendTable::new).ifPresent(this::add);
    }

    private Component question(String id) {
        var head = item.question().head();
        var question = Dom.words("p", "q", (head.scenario() + " " + head.stem()).strip());
        question.setId(id);
        return question;
    }
}
