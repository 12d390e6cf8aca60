package org.islet.ui.learner;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.application.Islet;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.islet.core.progress.Attempt;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.ui.UiTest;

/** What tests of the question page do and look at. */
abstract class QuestionPageTest extends UiTest {

    QuestionPageTest(Islet islet) {
        super(islet);
    }

    Attempt openAttempt(Question... questions) {
        var attempt = islet.attempt(learner(), questions);
        open("quiz/" + attempt.id() + "/1");
        return attempt;
    }

    void check(Response response) {
        give(response);
        press("check");
    }

    void give(Response response) {
        switch (response) {
            case Entered(var number) -> answer("number", number.toPlainString());
            case Chosen(var options) ->
                    answer("options", oneOnly() ? options.iterator().next() : options);
            case Unanswered() -> throw new IllegalArgumentException("Nothing cannot be given.");
        }
    }

    Response shown(Question question) {
        return switch (question) {
            case Numeric _ -> new Entered(new BigDecimal(value("number").toString()));
            case ChoiceQuestion _ -> new Chosen(chosenOnPage());
        };
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
