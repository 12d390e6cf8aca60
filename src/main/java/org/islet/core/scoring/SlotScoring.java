package org.islet.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.core.content.Blank;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Row;
import org.islet.core.content.RowQuestion;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.scoring.Response.Filled;

/** Counts what was put into slots, in parts of the scope of the question's type. */
final class SlotScoring {

    private SlotScoring() {}

    // What a screen needs of a slot is not made anew here: marking looks at rows, blanks and groups
    // themselves.
    static Optional<Refusal> refusal(SlotQuestion question, Filled filled) {
        var check = new Check(filled);
        switch (question) {
            case Matching table -> check.rows(table, 1);
            case Matrix table -> check.rows(table, 1);
            case MultiMatrix table -> check.rows(table, table.choices().size());
            case Grouping grouping -> check.groups(grouping.groups());
            case HighlightTable table -> check.groups(table.rows());
            case BlankQuestion blanks -> check.blanks(blanks);
            case BowTie tie -> check.targets(tie);
        }
        return check.result(question);
    }

    /** Goes through the slots of a question and remembers what is amiss with those filled. */
    private static final class Check {

        private final Filled filled;
        private int used;
        private boolean unknown;
        private boolean tooMany;

        Check(Filled filled) {
            this.filled = filled;
        }

        void rows(RowQuestion table, int most) {
            table.rows().forEach(row -> choices(row.id(), table.choices(), most));
        }

        void blanks(BlankQuestion question) {
            question.blanks().forEach(blank -> choices(blank.id(), blank.choices(), 1));
        }

        void groups(List<Group> groups) {
            groups.forEach(group -> options(group.id(), group.options(), group.options().size()));
        }

        void targets(BowTie tie) {
            for (BowTie.Part part : BowTie.Part.values()) {
                options(part.slot(), tie.options(part), part.targets());
            }
        }

        private void choices(SlotId slot, List<Choice> choices, int most) {
            var picked = filled.in(slot);
            int known = 0;
            for (Choice choice : choices) {
                known += picked.contains(choice.id()) ? 1 : 0;
            }
            slot(picked.size(), known, most);
        }

        private void options(SlotId slot, List<Option> options, int most) {
            var picked = filled.in(slot);
            int known = 0;
            for (Option option : options) {
                known += picked.contains(option.id()) ? 1 : 0;
            }
            slot(picked.size(), known, most);
        }

        private void slot(int picked, int known, int most) {
            used += picked > 0 ? 1 : 0;
            unknown |= known < picked;
            tooMany |= picked > most;
        }

        Optional<Refusal> result(SlotQuestion question) {
            // A slot that was filled and is none of the question's.
            if (unknown || used < filled.slots().size()) {
                return Optional.of(Refusal.UNKNOWN_OPTION);
            }
            return tooMany || (question instanceof ClozeDrag && twice(filled))
                    ? Optional.of(Refusal.TOO_MANY)
                    : Optional.empty();
        }
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
            case MultiMatrix matrix ->
                    matrix.choices().stream()
                            .map(column -> tally(column, matrix.rows(), filled))
                            .toList();
            case RowQuestion table -> table.rows().stream().map(row -> tally(row, filled)).toList();
            case Grouping grouping -> tallies(grouping.groups(), filled);
            case HighlightTable table -> tallies(table.rows(), filled);
            case BlankQuestion blanks ->
                    blanks.blanks().stream().map(blank -> tally(blank, filled)).toList();
            case BowTie tie ->
                    Stream.of(BowTie.Part.values())
                            .map(part -> tally(part.slot(), tie.options(part), filled))
                            .toList();
        };
    }

    private static List<Tally> tallies(List<Group> groups, Filled filled) {
        return groups.stream().map(group -> tally(group.id(), group.options(), filled)).toList();
    }

    private static Tally tally(Blank blank, Filled filled) {
        var picked = filled.in(blank.id());
        int right = picked.contains(blank.answer()) ? 1 : 0;
        return new Tally(1, right, picked.size() - right);
    }

    private static Tally tally(SlotId slot, List<Option> options, Filled filled) {
        var picked = filled.in(slot);
        int keyed = 0;
        int right = 0;
        for (Option option : options) {
            keyed += option.key() ? 1 : 0;
            right += option.key() && picked.contains(option.id()) ? 1 : 0;
        }
        return new Tally(keyed, right, picked.size() - right);
    }

    private static Tally tally(Row row, Filled filled) {
        var picked = filled.in(row.id());
        int right = 0;
        for (OptionId each : picked) {
            right += row.answers().contains(each) ? 1 : 0;
        }
        return new Tally(row.answers().size(), right, picked.size() - right);
    }

    private static Tally tally(Choice column, List<Row> rows, Filled filled) {
        int keyed = 0;
        int right = 0;
        int wrong = 0;
        for (Row row : rows) {
            boolean key = row.answers().contains(column.id());
            boolean picked = filled.in(row.id()).contains(column.id());
            keyed += key ? 1 : 0;
            right += key && picked ? 1 : 0;
            wrong += !key && picked ? 1 : 0;
        }
        return new Tally(keyed, right, wrong);
    }
}
