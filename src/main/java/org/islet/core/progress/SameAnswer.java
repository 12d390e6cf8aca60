package org.islet.core.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;
import org.islet.core.scoring.Scoring;

/**
 * The same answer to another version of a question. Options, rows and steps are known again by
 * their words, whatever their order in the file; what has no words of its own, a statement to judge
 * or a number to type, is known by how it is asked.
 */
final class SameAnswer {

    private SameAnswer() {}

    /** The response in the names of the other version; empty if that offers something else. */
    static Optional<Response> in(Question now, Question then, Response response) {
        return renamed(now, then, response).filter(each -> Scoring.refusal(now, each).isEmpty());
    }

    private static Optional<Response> renamed(Question now, Question then, Response response) {
        if (!now.getClass().equals(then.getClass())) {
            return Optional.empty();
        }
        return switch (then) {
            case TrueFalse _, Numeric _ ->
                    askedAlike(now, then) ? Optional.of(response) : Optional.empty();
            case ChoiceQuestion choice ->
                    names(options((ChoiceQuestion) now), options(choice))
                            .map(names -> choiceRenamed(names, response));
            case SlotQuestion slots -> slotsRenamed((SlotQuestion) now, slots, response);
            case Ordering ordering ->
                    names(steps((Ordering) now), steps(ordering))
                            .map(names -> stepsRenamed(names, response));
        };
    }

    private static boolean askedAlike(Question now, Question then) {
        return now.head().scenario().equals(then.head().scenario())
                && now.head().stem().equals(then.head().stem())
                && !(now instanceof Numeric number
                        && then instanceof Numeric before
                        && !number.unit().equals(before.unit()));
    }

    private static Response choiceRenamed(Map<OptionId, OptionId> names, Response response) {
        return response instanceof Chosen(var options)
                ? new Chosen(renamed(names, options))
                : response;
    }

    private static Response stepsRenamed(Map<OptionId, OptionId> names, Response response) {
        return response instanceof Ordered(var steps)
                ? new Ordered(steps.stream().map(step -> name(names, step)).toList())
                : response;
    }

    private static Optional<Response> slotsRenamed(
            SlotQuestion now, SlotQuestion then, Response response) {
        var slots = names(prompts(now), prompts(then));
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        var filled = new HashMap<SlotId, Set<OptionId>>();
        for (Slot slot : then.slots()) {
            var present = now.slot(name(slots.get(), slot.id())).orElseThrow();
            var names = names(choices(present), choices(slot));
            if (names.isEmpty()) {
                return Optional.empty();
            }
            if (response instanceof Filled given) {
                filled.put(present.id(), renamed(names.get(), given.in(slot.id())));
            }
        }
        return Optional.of(
                switch (response) {
                    case Filled _ -> new Filled(filled);
                    case Unanswered _, Chosen _, Entered _, Ordered _ -> response;
                });
    }

    private static Set<OptionId> renamed(Map<OptionId, OptionId> names, Set<OptionId> options) {
        return options.stream().map(each -> name(names, each)).collect(Collectors.toSet());
    }

    private static <N> N name(Map<N, N> names, N then) {
        var now = names.get(then);
        if (now == null) {
            throw new IllegalArgumentException(
                    "A stored answer names what its item has, one of %s, got %s."
                            .formatted(names.keySet(), then));
        }
        return now;
    }

    // The present name of each former one; empty unless both have the same words, each once.
    private static <N> Optional<Map<N, N>> names(
            Optional<Map<String, N>> now, Optional<Map<String, N>> then) {
        var words = then.map(Map::keySet);
        if (words.isEmpty() || !words.equals(now.map(Map::keySet))) {
            return Optional.empty();
        }
        var names = new HashMap<N, N>();
        then.get().forEach((each, name) -> names.put(name, now.orElseThrow().get(each)));
        return Optional.of(names);
    }

    private static Optional<Map<String, OptionId>> options(ChoiceQuestion question) {
        return byWords(question.options(), Option::text, Option::id);
    }

    private static Optional<Map<String, OptionId>> steps(Ordering question) {
        return byWords(question.steps(), Step::text, Step::id);
    }

    private static Optional<Map<String, SlotId>> prompts(SlotQuestion question) {
        return byWords(question.slots(), Slot::prompt, Slot::id);
    }

    private static Optional<Map<String, OptionId>> choices(Slot slot) {
        return byWords(slot.choices(), Choice::text, Choice::id);
    }

    // Empty where the same words stand twice: which of the two was meant cannot be told.
    private static <T, N> Optional<Map<String, N>> byWords(
            List<T> all, Function<T, String> words, Function<T, N> name) {
        var byWords = new HashMap<String, N>();
        for (T each : all) {
            if (byWords.put(words.apply(each), name.apply(each)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byWords);
    }
}
