package org.islet.adapters.interchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.adapters.interchange.Exported.Loss;
import org.islet.core.plain.PlainQuestion;

/** Writes questions as plain text, to be read or pasted elsewhere. Keys stay at home. */
final class PlainWriter {

    private PlainWriter() {}

    static Exported write(List<Shelf> shelves) {
        var parts = new ArrayList<String>();
        var losses = new ArrayList<Loss>();
        int number = 0;
        for (Shelf shelf : shelves) {
            parts.add(shelf.title().toUpperCase(Locale.ROOT));
            for (Shelf.Entry entry : shelf.entries()) {
                number++;
                if (!entry.chart().isEmpty()) {
                    parts.add(PlainQuestion.chart(entry.chart()));
                }
                parts.add(number + ". " + PlainQuestion.of(entry.question()));
                losses.add(new Loss(entry.question().id(), "the key and the reasons"));
            }
        }
        String text = String.join("\n\n", parts) + "\n";
        return new Exported(text.getBytes(StandardCharsets.UTF_8), number, losses);
    }
}
