package org.islet.ui.patient;

import static org.islet.ui.shared.Texts.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.GentleQuestion.Choice;

/**
 * What a question offers: its choices in an order of their own, the same at every visit, so that
 * the answer is not always on top; then "I am not sure", which is an answer like any other.
 */
record Choices(List<Choice> offered, Choice notSure) {

    Choices {
        offered = List.copyOf(offered);
    }

    static Choices of(GentleQuestion question) {
        var offered = new ArrayList<>(question.choices());
        var notSure = written(question);
        notSure.ifPresent(offered::remove);
        Collections.shuffle(offered, new SplittableRandom(question.id().value().hashCode()));
        return new Choices(offered, notSure.orElseGet(() -> invented(question)));
    }

    List<Choice> inOrder() {
        var all = new ArrayList<>(offered);
        all.add(notSure);
        return all;
    }

    private static Optional<Choice> written(GentleQuestion question) {
        return question.choices().stream()
                .filter(choice -> choice.text().equals(text("patient.question.not-sure")))
                .findFirst();
    }

    // The answer's other way to put it, without the word that agrees with who chose the answer.
    private static Choice invented(GentleQuestion question) {
        String again =
                question.choices().stream()
                        .filter(Choice::answer)
                        .findFirst()
                        .orElseThrow()
                        .again();
        String yes = text("patient.question.yes");
        return new Choice(
                text("patient.question.not-sure"),
                false,
                again.startsWith(yes) ? again.substring(yes.length()).strip() : again);
    }
}
