package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.progress.Try;
import org.islet.core.scoring.Score;
import org.islet.ui.shared.Dom;

/** How some tries went by what their questions ask of a learner, from recalling to analysing. */
final class LevelCard extends Section {

    LevelCard(List<Try> tries) {
        addClassName("card");
        var list = Dom.box("ul", "levels");
        for (CognitiveLevel level : CognitiveLevel.values()) {
            var scores =
                    tries.stream()
                            .filter(each -> each.question().head().level() == level)
                            .map(Try::score)
                            .toList();
            if (!scores.isEmpty()) {
                int points = scores.stream().mapToInt(Score::points).sum();
                int max = scores.stream().mapToInt(Score::max).sum();
                list.add(
                        Dom.box(
                                "li",
                                "",
                                Dom.words("b", "", text("level", level)),
                                Dom.words("span", "cap", text("level.means", level)),
                                Dom.words("span", "num muted", text("points", points, max))));
            }
        }
        add(Dom.box("header", "", new H2(text("result.levels"))), list);
    }
}
