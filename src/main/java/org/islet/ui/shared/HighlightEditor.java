package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.core.content.Highlight;
import org.islet.core.content.Highlight.Passage;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Unanswered;

/** A text whose phrases are check boxes: a tap or Space selects one and takes it back. */
@StyleSheet("context://styles/phrases.css")
final class HighlightEditor extends ItemEditor {

    private final Consumer<Response> onAnswer;
    private Set<OptionId> chosen;

    HighlightEditor(
            Highlight question, String questionId, Response start, Consumer<Response> onAnswer) {
        this.onAnswer = onAnswer;
        this.chosen = start instanceof Chosen(var options) ? options : Set.of();
        setTestId("phrases");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", questionId);
        var text = Dom.box("p", "hl");
        question.passages().forEach(passage -> text.add(part(passage)));
        add(Dom.words("p", "ask", text("question.highlight")), text);
    }

    @Override
    public Response response() {
        return chosen.isEmpty() ? new Unanswered() : new Chosen(chosen);
    }

    @Override
    public Optional<Component> field() {
        return Optional.of(this);
    }

    private Component part(Passage passage) {
        return switch (passage) {
            case Passage.Plain(var words) -> Dom.text(words);
            case Passage.Phrase(var option) -> phrase(option);
        };
    }

    private Component phrase(Option option) {
        var box = Tick.box(chosen.contains(option.id()));
        box.setTestId("phrase-" + option.id());
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        toggle(option.id(), change.getValue());
                    }
                });
        return Phrase.toTick(box, option.text());
    }

    private void toggle(OptionId phrase, boolean picked) {
        var now = new HashSet<>(chosen);
        if (picked) {
            now.add(phrase);
        } else {
            now.remove(phrase);
        }
        chosen = Set.copyOf(now);
        onAnswer.accept(response());
    }
}
