package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import org.islet.core.content.FactId;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.References;

/** Names the sources of a page in one quiet line; a tap on one opens what it says. */
final class FromLine extends Paragraph {

    FromLine(Collection<FactId> facts, References references) {
        addClassName("from");
        setVisible(!facts.isEmpty());
        String before = text("patient.from") + " ";
        for (Component chip : references.chips(List.copyOf(facts))) {
            add(Dom.text(before), chip);
            before = ", ";
        }
    }
}
