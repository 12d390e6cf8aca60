package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.stream.IntStream;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Focus;
import org.islet.ui.shared.Segments;
import org.islet.ui.shared.Segments.Bar;

/** Where in a round of tasks a learner is, and the points so far. */
final class RoundBar extends Div {

    private final H2 heading;

    /**
     * The bar over a task.
     *
     * @param place what it says of where the learner is
     * @param task its place in the round, from 1
     * @param checked how many tasks of the round are checked
     * @param points what they earned, of {@code most}
     */
    RoundBar(String place, int task, int size, int checked, int points, int most) {
        this.heading = new H2(place);
        addClassName("roundbar");
        heading.getElement().setAttribute("tabindex", "-1");
        var bars =
                IntStream.rangeClosed(1, size).mapToObj(each -> bar(each, task, checked)).toList();
        add(
                heading,
                Dom.words("span", "cap num", text("round.points", points, most)),
                new Segments(bars, text("round.checked", checked, size)));
    }

    /** Goes on reading from here, after the task before has left the page. */
    void focus() {
        Focus.on(heading);
    }

    private static Bar bar(int each, int task, int checked) {
        if (each <= checked) {
            return Bar.FULL;
        }
        return each == task ? Bar.HALF : Bar.EMPTY;
    }
}
