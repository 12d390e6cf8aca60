package org.islet.core.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.islet.core.content.Assessment;
import org.islet.core.content.Assessment.Share;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.LessonId;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.QuizSettings;

/**
 * Draws the questions of an attempt: from a pool, or from several by a blueprint.
 *
 * <p>The draw goes round the objectives, taking a random question of each in turn, so that every
 * objective has its share within one question. The drawn questions then stand in the order of the
 * pool, which authors arrange to follow the lesson; options are shuffled where their question
 * allows it, and steps never stand in the right order.
 */
public final class Draw {

    // Two lessons may use one name for their objectives.
    private record Goal(LessonId lesson, ObjectiveId objective) {}

    private Draw() {}

    /** Draws {@code count} questions, or all of the pool if it holds fewer. */
    public static List<DrawnItem> draw(
            List<VersionedQuestion> pool, int count, RandomGenerator random) {
        return draw(pool, count, QuizSettings.USUAL, random);
    }

    /** Draws as before, shuffled as the quiz is set. */
    public static List<DrawnItem> draw(
            List<VersionedQuestion> pool,
            int count,
            QuizSettings settings,
            RandomGenerator random) {
        return inOrder(pool, choose(pool, count, random), settings, random);
    }

    /**
     * Draws what the blueprint of an assessment asks for, lesson by lesson.
     *
     * @param bank the questions that may be drawn, in the order of the course
     */
    public static List<DrawnItem> draw(
            Assessment assessment, List<VersionedQuestion> bank, RandomGenerator random) {
        var chosen = new HashSet<VersionedQuestion>();
        for (Share share : assessment.blueprint()) {
            var cell =
                    bank.stream()
                            .filter(each -> each.lesson().equals(share.lesson()))
                            .filter(each -> each.question().head().level() == share.level())
                            .toList();
            chosen.addAll(choose(cell, share.count(), random));
        }
        return inOrder(bank, chosen, assessment.settings(), random);
    }

    /** All questions in the order given, as an unfolding case tells them. */
    public static List<DrawnItem> all(List<VersionedQuestion> questions, RandomGenerator random) {
        return inOrder(questions, Set.copyOf(questions), QuizSettings.USUAL, random);
    }

    private static Set<VersionedQuestion> choose(
            List<VersionedQuestion> pool, int count, RandomGenerator random) {
        var drawn = new HashSet<VersionedQuestion>();
        var piles = shuffledByObjective(pool, random);
        while (drawn.size() < count && !piles.isEmpty()) {
            var pile = piles.removeFirst();
            drawn.add(pile.removeFirst());
            if (!pile.isEmpty()) {
                piles.addLast(pile);
            }
        }
        return drawn;
    }

    private static List<DrawnItem> inOrder(
            List<VersionedQuestion> pool,
            Set<VersionedQuestion> drawn,
            QuizSettings settings,
            RandomGenerator random) {
        var items = new ArrayList<DrawnItem>();
        for (VersionedQuestion item : pool) {
            if (drawn.contains(item)) {
                var order = order(item.question(), settings.shuffleOptions(), random);
                items.add(new DrawnItem(item.lesson(), item.version(), item.question(), order));
            }
        }
        if (settings.shuffleItems()) {
            Collections.shuffle(items, random);
        }
        return List.copyOf(items);
    }

    private static Deque<Deque<VersionedQuestion>> shuffledByObjective(
            List<VersionedQuestion> pool, RandomGenerator random) {
        Map<Goal, List<VersionedQuestion>> byObjective = new LinkedHashMap<>();
        for (VersionedQuestion item : pool) {
            byObjective
                    .computeIfAbsent(
                            new Goal(item.lesson(), item.question().head().objective()),
                            _ -> new ArrayList<>())
                    .add(item);
        }
        var piles = new ArrayList<Deque<VersionedQuestion>>();
        for (List<VersionedQuestion> questions : byObjective.values()) {
            Collections.shuffle(questions, random);
            piles.add(new ArrayDeque<>(questions));
        }
        // Where the count is no multiple of the objectives, chance decides which of them get one
        // more.
        Collections.shuffle(piles, random);
        return new ArrayDeque<>(piles);
    }

    // Steps are always shuffled: the order of the file is their key.
    private static List<OptionId> order(
            Question question, boolean shuffleOptions, RandomGenerator random) {
        var order = new ArrayList<>(DrawnItem.arranged(question));
        if (shuffled(question) && (shuffleOptions || question instanceof Ordering)) {
            Collections.shuffle(order, random);
        }
        if (question instanceof Ordering steps && order.equals(steps.key())) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private static boolean shuffled(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> choice.shuffled();
            case Matching matching -> matching.shuffled();
            case Grouping grouping -> grouping.shuffled();
            case BowTie diagram -> diagram.shuffled();
            case BlankQuestion blanks -> blanks.shuffled();
            case Ordering _ -> true;
            case Matrix _, MultiMatrix _, HighlightTable _, Numeric _ -> false;
        };
    }
}
