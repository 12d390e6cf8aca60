package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;

/**
 * Steps with two buttons each, one up and one down. Where a step went is announced, and the focus
 * goes with it.
 */
final class OrderingEditor extends ItemEditor {

    private final Ordering question;
    private final Consumer<Response> onAnswer;
    private final HtmlContainer list = Dom.box("ol", "ord");
    private final HtmlContainer announced = Dom.box("p", "vh");
    private final List<OptionId> steps;
    private final List<Line> lines = new ArrayList<>();
    private boolean moved;

    OrderingEditor(
            Ordering question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        this.question = question;
        this.onAnswer = onAnswer;
        this.moved = start instanceof Ordered;
        this.steps = new ArrayList<>(start instanceof Ordered(var before) ? before : order);
        list.getElement().setAttribute("aria-labelledby", questionId);
        list.setTestId("steps");
        announced.getElement().setAttribute("role", "status");
        add(Dom.words("p", "ask", text("question.order")), list, announced);
        show();
    }

    @Override
    public Response response() {
        return moved ? new Ordered(steps) : new Unanswered();
    }

    /** Enter presses the button that has the focus. */
    @Override
    public Optional<Component> field() {
        return Optional.empty();
    }

    /** A step on the page with its buttons. */
    private record Line(HtmlContainer item, NativeButton up, NativeButton down) {
        NativeButton button(Way way) {
            return way == Way.MOVE_UP ? up : down;
        }
    }

    private void show() {
        lines.clear();
        list.removeAll();
        for (int place = 0; place < steps.size(); place++) {
            var line = line(place);
            lines.add(line);
            list.add(line.item());
        }
    }

    private Line line(int place) {
        String words = question.step(steps.get(place)).text();
        var up = button(Way.MOVE_UP, place, words);
        var down = button(Way.MOVE_DOWN, place, words);
        var item =
                Dom.box(
                        "li",
                        "",
                        Dom.words("span", "n num", String.valueOf(place + 1)),
                        Dom.words("span", "tx", words),
                        Dom.box("span", "mv", up, down));
        return new Line(item, up, down);
    }

    private NativeButton button(Way way, int place, String words) {
        var button = new NativeButton();
        button.add(new Icon(way.icon));
        button.addClassNames("btn", "icon", "quiet");
        button.setAriaLabel(text("question", way) + ": " + words);
        // Names on the page are places in the order shown: those of the file are the key.
        button.setTestId(way.testId + (place + 1));
        button.setEnabled(leads(way, place));
        button.addClickListener(_ -> move(way, place));
        return button;
    }

    private boolean leads(Way way, int place) {
        return way.from(place) >= 0 && way.from(place) < steps.size();
    }

    private void move(Way way, int place) {
        int now = way.from(place);
        Collections.swap(steps, place, now);
        moved = true;
        show();
        String words = question.step(steps.get(now)).text();
        announced.setText(text("question.moved", words, now + 1, steps.size()));
        // At either end only the other way is left.
        Focus.on(lines.get(now).button(leads(way, now) ? way : way.other()));
        onAnswer.accept(response());
    }

    private enum Way {
        MOVE_UP("arrow-up", "up-"),
        MOVE_DOWN("arrow-down", "down-");

        private final String icon;
        private final String testId;

        Way(String icon, String testId) {
            this.icon = icon;
            this.testId = testId;
        }

        int from(int place) {
            return this == MOVE_UP ? place - 1 : place + 1;
        }

        Way other() {
            return this == MOVE_UP ? MOVE_DOWN : MOVE_UP;
        }
    }
}
