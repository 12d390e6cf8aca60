package org.islet.core.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.OptionId;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.scoring.Response.Filled;

/** Counts what was put into slots, in parts of the scope of the question's type. */
final class SlotScoring {

    private SlotScoring() {}

    static Optional<Refusal> refusal(SlotQuestion question, Filled filled) {
        for (SlotId id : filled.slots().keySet()) {
            var slot = question.slot(id);
            if (slot.isEmpty() || !filled.in(id).stream().allMatch(slot.get()::offers)) {
                return Optional.of(Refusal.UNKNOWN_OPTION);
            }
            if (filled.in(id).size() > mostPicks(question, slot.get())) {
                return Optional.of(Refusal.TOO_MANY);
            }
        }
        return question instanceof ClozeDrag && twice(filled)
                ? Optional.of(Refusal.TOO_MANY)
                : Optional.empty();
    }

    // A word of a bank is in one blank at most.
    private static boolean twice(Filled filled) {
        var used = new HashSet<OptionId>();
        return filled.slots().values().stream()
                .flatMap(Set::stream)
                .anyMatch(word -> !used.add(word));
    }

    static int mostPicks(SlotQuestion question, Slot slot) {
        return switch (question) {
            case Matching _, Matrix _, BlankQuestion _ -> 1;
            case BowTie _ -> slot.keyed().size();
            case MultiMatrix _, Grouping _, HighlightTable _ -> slot.choices().size();
        };
    }

    static List<Tally> tallies(SlotQuestion question, Filled filled) {
        return switch (question) {
            case Matching _, Matrix _, Grouping _, HighlightTable _, BlankQuestion _, BowTie _ ->
                    question.slots().stream().map(slot -> tally(slot, filled)).toList();
            case MultiMatrix matrix ->
                    matrix.choices().stream()
                            .map(column -> tally(column, matrix.slots(), filled))
                            .toList();
        };
    }

    private static Tally tally(Slot slot, Filled filled) {
        var picked = filled.in(slot.id());
        int right = count(slot.keyed(), picked);
        return new Tally(slot.keyed().size(), right, picked.size() - right);
    }

    private static Tally tally(Choice column, List<Slot> rows, Filled filled) {
        int keyed = 0;
        int right = 0;
        int wrong = 0;
        for (Slot row : rows) {
            boolean key = row.keyed().contains(column.id());
            boolean picked = filled.in(row.id()).contains(column.id());
            keyed += key ? 1 : 0;
            right += key && picked ? 1 : 0;
            wrong += !key && picked ? 1 : 0;
        }
        return new Tally(keyed, right, wrong);
    }

    private static int count(Set<OptionId> keyed, Collection<OptionId> picked) {
        return Math.toIntExact(picked.stream().filter(keyed::contains).count());
    }
}
