package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.Course;
import org.islet.core.content.LookAgain;
import org.islet.core.content.Trace;
import org.islet.ui.shared.Dom;

/** What to look at again after a document has changed. */
final class LookAgainCard extends Section {

    LookAgainCard(Course course, Trace trace, LookAgain again) {
        addClassNames("card", "again");
        add(new H2(text("again.title")));
        var uses = new FactUses(course, trace);
        add("again.sections", uses.sections(again.sections()));
        add("again.chunks", uses.chunks(again.chunks()));
        add("again.questions", uses.questions(again.questions()));
    }

    private void add(String key, List<Component> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var list = Dom.box("ul", "list");
        entries.forEach(entry -> list.add(Dom.box("li", "", entry)));
        add(new H3(text(key, entries.size())), list);
    }
}
