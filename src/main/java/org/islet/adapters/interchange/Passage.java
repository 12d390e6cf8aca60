package org.islet.adapters.interchange;

import java.util.List;
import java.util.stream.Stream;

/** A piece of what is read before or while a question is answered. */
sealed interface Passage {

    /** A paragraph. */
    record Words(List<Run> runs) implements Passage {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows, or empty
     * @param headings one for each column, or none
     */
    record Grid(String caption, List<String> headings, List<List<Cell>> rows) implements Passage {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell of a table. */
    record Cell(List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }
    }

    /** Words, or a place in them that is answered. */
    sealed interface Run {}

    /** Words without markup; a line feed begins a new line. */
    record Text(String text) implements Run {}

    /**
     * Where a part is answered.
     *
     * @param part its place among the parts, from 0
     */
    record Place(int part) implements Run {}

    /** A paragraph of bare words. */
    static Words words(String text) {
        return new Words(List.of(new Text(text)));
    }

    /** A cell of bare words. */
    static Cell cell(String text) {
        return new Cell(List.of(new Text(text)));
    }

    /** All runs, in the order of reading. */
    default Stream<Run> read() {
        return switch (this) {
            case Words(var runs) -> runs.stream();
            case Grid(_, _, var rows) ->
                    rows.stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream());
        };
    }
}
