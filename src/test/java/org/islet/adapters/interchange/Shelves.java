package org.islet.adapters.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.islet.core.content.Question;

/** What tests export. */
final class Shelves {

    private Shelves() {}

    static List<Shelf> of(Question... questions) {
        return List.of(
                new Shelf(
                        "NETs/1",
                        "Staging",
                        Arrays.stream(questions).map(Shelf.Entry::of).toList()));
    }

    static String text(Exported exported) {
        return new String(exported.file(), StandardCharsets.UTF_8);
    }

    static List<String> losses(Exported exported) {
        return exported.losses().stream().map(Exported.Loss::what).toList();
    }
}
