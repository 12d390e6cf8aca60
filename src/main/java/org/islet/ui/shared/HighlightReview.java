package org.islet.ui.shared;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.islet.core.content.Highlight;
import org.islet.core.content.Highlight.Passage;
import org.islet.core.content.OptionId;

/** The text after checking: what each phrase was stands in it. Why stands in the list below. */
@StyleSheet("context://styles/phrases.css")
final class HighlightReview extends Div {

    HighlightReview(Highlight question, Set<OptionId> chosen) {
        var text = Dom.box("p", "hl");
        for (Passage passage : question.passages()) {
            text.add(
                    switch (passage) {
                        case Passage.Plain(var words) -> Dom.text(words);
                        case Passage.Phrase(var option) ->
                                Phrase.checked(
                                        Look.ofSeveral(option.key(), chosen.contains(option.id())),
                                        option.text());
                    });
        }
        add(text);
    }
}
