package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.islet.core.review.DayLoad;
import org.islet.core.review.ReviewPlan;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Texts;

/** How many questions each of the next days brings: a bar and a number a day, and a sentence. */
final class ForecastCard extends Section {

    private final LocalDate today;

    ForecastCard(ReviewPlan plan) {
        this.today = plan.today();
        addClassName("card");
        setTestId("forecast");
        var days = plan.forecast();
        var busiest = days.stream().max(Comparator.comparingInt(DayLoad::questions)).orElseThrow();
        int all = days.stream().mapToInt(DayLoad::questions).sum();
        add(
                Dom.box("header", "", new H2(text("forecast.title", days.size()))),
                Dom.words("p", "sm muted", sentence(days.size(), all, busiest)));
        if (all > 0) {
            add(list(days, busiest.questions()));
        }
    }

    private String sentence(int days, int all, DayLoad busiest) {
        return all == 0
                ? text("forecast.nothing", days)
                : text("forecast.sentence", all, days, busiest.questions(), name(busiest.day()));
    }

    private HtmlContainer list(List<DayLoad> days, int most) {
        var list = Dom.box("ul", "load");
        days.forEach(day -> list.add(line(day, most)));
        return list;
    }

    private HtmlContainer line(DayLoad load, int most) {
        var bar = Dom.silent(Dom.box("i", ""));
        bar.getStyle().set("--v", String.valueOf(100 * load.questions() / most));
        return Dom.box(
                "li",
                load.questions() == 0 ? "none" : "",
                Dom.words("span", "day", name(load.day())),
                bar,
                Dom.box(
                        "span",
                        "num",
                        Dom.silent(Dom.words("span", "", String.valueOf(load.questions()))),
                        Dom.hidden(text("review.questions", load.questions()))));
    }

    private String name(LocalDate day) {
        if (day.equals(today)) {
            return text("forecast.today");
        }
        return day.equals(today.plusDays(1)) ? text("forecast.tomorrow") : Texts.day(day);
    }
}
