package org.islet.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One idea for a patient.
 *
 * @param shortName its name in menus and on the nurse's card
 * @param teachBack what the nurse asks the patient to explain
 * @param questions the gentle question and spares; none for a chunk with outlook figures
 * @param figures survival figures that stay hidden until they are asked for; null for none
 */
public record Chunk(
        ChunkId id,
        String title,
        String shortName,
        List<Block> blocks,
        String teachBack,
        List<GentleQuestion> questions,
        @Nullable OutlookFigures figures) {

    public Chunk {
        Require.text("title of the chunk", title);
        Require.text("short name of the chunk", shortName);
        Require.text("teach-back prompt of chunk \"" + id + "\"", teachBack);
        blocks = List.copyOf(blocks);
        questions = List.copyOf(questions);
        if (figures != null && !questions.isEmpty()) {
            throw new IllegalArgumentException(
                    "chunk \"" + id + "\" has survival figures; ask no question on it");
        }
    }

    /** Survival figures, shown only to those who ask for them. */
    public Optional<OutlookFigures> outlook() {
        return Optional.ofNullable(figures);
    }

    /** This chunk with other questions. */
    public Chunk asking(List<GentleQuestion> asked) {
        return new Chunk(id, title, shortName, blocks, teachBack, asked, figures);
    }
}
