package org.islet.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.application.Islet;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.Step;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.DrawnItem;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.ui.UiTest;
import org.jspecify.annotations.Nullable;

/** What tests of the question page do and look at. */
abstract class QuestionPageTest extends UiTest {

    private @Nullable DrawnItem opened;

    QuestionPageTest(Islet islet) {
        super(islet);
    }

    Attempt openAttempt(Question... questions) {
        var attempt = islet.attempt(learner(), questions);
        opened = attempt.item(1);
        open("quiz/" + attempt.id() + "/1");
        return attempt;
    }

    /** Answers, and asks for the answer to be shown where it did not earn all points. */
    void check(Response response) {
        tryOnce(response);
        if (has("show-answer")) {
            press("show-answer");
        }
    }

    /** Answers, and has the answer checked. */
    void tryOnce(Response response) {
        give(response);
        press("check");
    }

    void give(Response response) {
        switch (response) {
            case Entered(var number) -> answer("number", number.toPlainString());
            case Chosen(var options) -> choose(options);
            case Filled filled -> slots().slots().forEach(slot -> fill(slot, filled.in(slot.id())));
            case Ordered(var steps) -> arrange(steps);
            case Unanswered() -> throw new IllegalArgumentException("Nothing cannot be given.");
        }
    }

    Response shown(Question question) {
        return switch (question) {
            case Numeric _ -> new Entered(new BigDecimal(value("number").toString()));
            case Highlight _, HotSpot _ -> new Chosen(tickedOnPage((ChoiceQuestion) question));
            case ChoiceQuestion _ -> new Chosen(chosenOnPage());
            case SlotQuestion slots -> filledOnPage(slots);
            case Ordering steps -> new Ordered(stepsOnPage(steps));
        };
    }

    private DrawnItem opened() {
        return Objects.requireNonNull(opened);
    }

    // A test may have opened an attempt by itself; then it asks by plain options.
    private void choose(Set<OptionId> wanted) {
        if (opened != null && opened.question() instanceof Highlight highlight) {
            highlight
                    .options()
                    .forEach(each -> answer("phrase-" + each.id(), wanted.contains(each.id())));
        } else if (opened != null && opened.question() instanceof HotSpot hotSpot) {
            answer(place(hotSpot, wanted.iterator().next()), true);
        } else {
            answer("options", oneOnly() ? wanted.iterator().next() : wanted);
        }
    }

    private static String place(HotSpot question, OptionId wanted) {
        return question.regions().stream()
                .filter(region -> region.option().id().equals(wanted))
                .map(region -> "region-" + region.name())
                .findFirst()
                .orElseThrow();
    }

    private Set<OptionId> tickedOnPage(ChoiceQuestion question) {
        return question.options().stream()
                .map(Option::id)
                .filter(
                        id -> {
                            String testId =
                                    question instanceof HotSpot hotSpot
                                            ? place(hotSpot, id)
                                            : "phrase-" + id;
                            return Boolean.TRUE.equals(((HasValue<?, ?>) find(testId)).getValue());
                        })
                .collect(Collectors.toSet());
    }

    private SlotQuestion slots() {
        return (SlotQuestion) opened().question();
    }

    private void fill(Slot slot, Set<OptionId> wanted) {
        // What is taken back makes room for what is picked.
        var choices =
                slot.choices().stream()
                        .sorted(Comparator.comparing(choice -> wanted.contains(choice.id())))
                        .toList();
        for (Choice choice : choices) {
            boolean picked = wanted.contains(choice.id());
            switch (slots()) {
                case Matching _ when picked -> answer(place(slot, choice), placeOf(choice.id()));
                case Matching _ -> {}
                case Cloze _, ClozeTable _, Rationale _ when picked ->
                        answer(place(slot, choice), placeIn(slot, choice.id()));
                case Cloze _, ClozeTable _, Rationale _ -> {}
                case ClozeDrag _ when picked -> {
                    press("word-" + placeOf(choice.id()));
                    press(place(slot, choice));
                }
                case ClozeDrag _ -> {}
                case BowTie _ when picked -> answer(place(slot, choice), true);
                case BowTie _ -> takeBack(find(place(slot, choice)));
                case Matrix _ when !picked -> {} // a radio button is not taken back
                case Matrix _, MultiMatrix _, Grouping _, HighlightTable _ ->
                        answer(place(slot, choice), picked);
            }
        }
    }

    // A radio button is not taken back.
    private void takeBack(Component tick) {
        boolean box = "checkbox".equals(tick.getElement().getAttribute("type"));
        if (box && Boolean.TRUE.equals(((HasValue<?, ?>) tick).getValue())) {
            answer(tick, false);
        }
    }

    // The test id of what answers a slot with a choice.
    private String place(Slot slot, Choice choice) {
        return switch (slots()) {
            case Matching _ -> "row-" + slot.id();
            case Matrix _, MultiMatrix _ -> "cell-%s-%s".formatted(slot.id(), choice.id());
            case Grouping _, BowTie _ -> "option-" + placeOf(choice.id());
            case BlankQuestion _ -> "blank-" + slot.id();
            case HighlightTable _ -> "phrase-" + choice.id();
        };
    }

    // Each blank has a list of its own.
    private String placeIn(Slot slot, OptionId option) {
        return String.valueOf(
                opened().order().stream().filter(slot::offers).toList().indexOf(option) + 1);
    }

    private String placeOf(OptionId option) {
        return String.valueOf(opened().order().indexOf(option) + 1);
    }

    private void arrange(List<OptionId> wanted) {
        var question = (Ordering) opened().question();
        for (int place = 0; place < wanted.size(); place++) {
            int from = stepsOnPage(question).indexOf(wanted.get(place));
            for (int now = from; now > place; now--) {
                press("up-" + (now + 1));
            }
        }
    }

    List<OptionId> stepsOnPage(Ordering question) {
        var texts = question.steps().stream().collect(Collectors.toMap(Step::text, Step::id));
        return all(find("steps"), HtmlContainer.class, "tx").stream()
                .map(each -> Objects.requireNonNull(texts.get(each.getText())))
                .toList();
    }

    private Filled filledOnPage(SlotQuestion question) {
        var filled = new Filled(Map.of());
        for (Slot slot : question.slots()) {
            filled =
                    filled.with(
                            slot.id(),
                            slot.choices().stream()
                                    .filter(choice -> picked(slot, choice))
                                    .map(Choice::id)
                                    .collect(Collectors.toSet()));
        }
        return filled;
    }

    private boolean picked(Slot slot, Choice choice) {
        if (slots() instanceof ClozeDrag) {
            return ((NativeButton) find(place(slot, choice))).getText().equals(choice.text());
        }
        if (slots() instanceof BlankQuestion) {
            return value(place(slot, choice)).equals(placeIn(slot, choice.id()));
        }
        Object value = ((HasValue<?, ?>) find(place(slot, choice))).getValue();
        return value.equals(true) || value.equals(placeOf(choice.id()));
    }

    private boolean oneOnly() {
        return find("options") instanceof RadioButtonGroup<?>;
    }

    private Set<OptionId> chosenOnPage() {
        var value = value("options");
        var values = value instanceof Set<?> several ? several : Set.of(value);
        return values.stream().map(OptionId.class::cast).collect(Collectors.toSet());
    }

    String verdict() {
        return words(all(HtmlContainer.class, "verdict").getFirst());
    }
}
