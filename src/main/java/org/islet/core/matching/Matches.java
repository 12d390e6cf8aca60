package org.islet.core.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;

/**
 * Makes rounds of questions from a table. The options of a question stand in one column, and only
 * one of them belongs to what is given. Equal random numbers make equal rounds.
 */
public final class Matches {

    /** How many questions make a round, if the table yields as many. */
    public static final int ROUND = 10;

    /** How many options a question has. */
    public static final int OPTIONS = 4;

    private final HormoneTable table;
    private final RandomGenerator random;

    // What may be asked, before its options are drawn.
    private record Pair(Row row, Column from, Entry given, Column to, Entry key) {}

    private Matches(HormoneTable table, RandomGenerator random) {
        this.table = table;
        this.random = random;
    }

    /**
     * The next round. It goes round the tumors, so that each has its share, and asks no pair of
     * columns of a tumor twice.
     */
    public static List<Match> round(HormoneTable table, RandomGenerator random) {
        return new Matches(table, random).round();
    }

    private List<Match> round() {
        var piles = shuffledByRow();
        var round = new ArrayList<Match>();
        while (round.size() < ROUND && !piles.isEmpty()) {
            var pile = piles.removeFirst();
            var pair = pile.removeFirst();
            round.add(match(pair));
            pile.removeIf(each -> each.from == pair.from && each.to == pair.to);
            if (!pile.isEmpty()) {
                piles.addLast(pile);
            }
        }
        Collections.shuffle(round, random);
        return round;
    }

    private Deque<Deque<Pair>> shuffledByRow() {
        var piles = new ArrayList<Deque<Pair>>();
        for (Row row : table.rows()) {
            var pairs = new ArrayList<>(pairs(row));
            if (!pairs.isEmpty()) {
                Collections.shuffle(pairs, random);
                piles.add(new ArrayDeque<>(pairs));
            }
        }
        Collections.shuffle(piles, random);
        return new ArrayDeque<>(piles);
    }

    private List<Pair> pairs(Row row) {
        var pairs = new ArrayList<Pair>();
        for (Column from : Column.values()) {
            for (Column to : Column.values()) {
                if (from != to) {
                    for (Entry given : row.askedIn(from)) {
                        row.askedIn(to)
                                .forEach(key -> pairs.add(new Pair(row, from, given, to, key)));
                    }
                }
            }
        }
        pairs.removeIf(pair -> Giveaway.between(pair.given.says(), pair.key.says()));
        pairs.removeIf(pair -> distractors(pair).size() < OPTIONS - 1);
        return pairs;
    }

    private Match match(Pair pair) {
        var others = distractors(pair);
        Collections.shuffle(others, random);
        var options = new ArrayList<>(others.subList(0, OPTIONS - 1));
        options.add(pair.key);
        Collections.shuffle(options, random);
        return new Match(pair.row, pair.from, pair.given, pair.to, options, pair.key);
    }

    // Other tumors may have what is given too. Nothing of theirs may stand beside the key. Nor may
    // anything of a tumor with nothing in the first column: not named is not proved absent.
    private List<Entry> distractors(Pair pair) {
        Set<String> held =
                table.holders(pair.from, pair.given.says()).stream()
                        .flatMap(row -> row.in(pair.to).stream())
                        .map(Entry::says)
                        .collect(Collectors.toSet());
        Map<String, Entry> others = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> !row.askedIn(pair.from).isEmpty())
                .flatMap(row -> row.askedIn(pair.to).stream())
                .filter(entry -> !held.contains(entry.says()))
                .forEach(entry -> others.putIfAbsent(entry.says(), entry));
        return new ArrayList<>(others.values());
    }
}
