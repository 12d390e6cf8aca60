package org.islet.ui.patient;

import org.islet.core.content.Chunk;
import org.islet.core.content.OutlookFigures;

/** What one page of a lesson is for. */
sealed interface Page {

    /** One idea to read. */
    record Reading(Chunk chunk) implements Page {}

    /** One idea to read, and survival figures for those who want them. */
    record Outlook(Chunk chunk, OutlookFigures figures) implements Page {}

    /** Whether the idea was explained well. */
    record Asking(Chunk chunk) implements Page {}

    /** What to remember, and what to do. */
    record Closing() implements Page {}

    /** The page on which a chunk is read. */
    static Page of(Chunk chunk) {
        return chunk.outlook()
                .<Page>map(figures -> new Outlook(chunk, figures))
                .orElseGet(() -> new Reading(chunk));
    }
}
