package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Passage.Cell;
import org.islet.adapters.interchange.Passage.Grid;
import org.islet.adapters.interchange.Passage.Place;
import org.islet.adapters.interchange.Passage.Run;
import org.islet.adapters.interchange.Passage.Text;
import org.islet.adapters.interchange.Passage.Words;

/** Arranges what is read and what is answered. */
final class Passages {

    private Passages() {}

    /** What is read, then a table with a place in each row of a match. */
    static List<Passage> withTable(Sheet sheet, Match match) {
        var rows = new ArrayList<List<Cell>>();
        for (Part.Pair row : match.rows()) {
            rows.add(List.of(Passage.cell(row.text()), new Cell(List.of(new Place(rows.size())))));
        }
        var all = new ArrayList<>(sheet.passages());
        all.add(new Grid("", List.of(), rows));
        return all;
    }

    /** What is read, then each part that has no place in it behind its prompt. */
    static List<Passage> withParts(Sheet sheet) {
        var all = new ArrayList<>(sheet.passages());
        for (int part : sheet.after()) {
            if (sheet.parts().get(part) instanceof Pick(var prompt, _, _, _, _)
                    && !prompt.isEmpty()) {
                all.add(Passage.words(prompt));
            }
            all.add(new Words(List.of(new Place(part))));
        }
        return all;
    }

    /** Passages as plain text, an empty line between any two. */
    static String plain(List<Passage> passages, IntFunction<String> places) {
        return passages.stream()
                .map(passage -> plain(passage, places))
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(Passage passage, IntFunction<String> places) {
        return switch (passage) {
            case Words(var runs) -> plainRuns(runs, places);
            case Grid grid -> plain(grid, places);
        };
    }

    private static String plain(Grid grid, IntFunction<String> places) {
        var lines = new ArrayList<String>();
        if (!grid.caption().isEmpty()) {
            lines.add(grid.caption());
        }
        if (!grid.headings().isEmpty()) {
            lines.add(String.join(" | ", grid.headings()));
        }
        for (List<Cell> row : grid.rows()) {
            lines.add(
                    row.stream()
                            .map(cell -> plainRuns(cell.runs(), places))
                            .collect(Collectors.joining(" | ")));
        }
        return String.join("\n", lines);
    }

    private static String plainRuns(List<Run> runs, IntFunction<String> places) {
        return runs.stream()
                .map(
                        run ->
                                switch (run) {
                                    case Text(var text) -> text;
                                    case Place(var part) -> places.apply(part);
                                })
                .collect(Collectors.joining());
    }
}
