package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.core.content.Block;
import org.islet.core.content.Block.Paragraph;
import org.islet.core.content.Inline;
import org.islet.core.content.Inline.Words;
import org.islet.core.content.Section;

/** A lesson whose text a test writes, read without complaint; and short names for what comes. */
final class SampleLesson {

    private static final String FRONT =
            """
            ---
            id: staging
            title: "Staging: how far"
            minutes: 16
            objectives:
              - id: tnm
                text: Give the T
              - id: grade
                text: Tell the grade
            ---
            """;

    private SampleLesson() {}

    /** A lesson of the sections that the text begins. */
    static LessonText read(String body) {
        var problems = new Problems();
        var lesson = LessonText.read("lesson.md", FRONT + body, problems);
        assertThat(problems.sorted()).isEmpty();
        return lesson.orElseThrow();
    }

    /** The only section of a lesson. */
    static Section section(String body) {
        return read("# A {#a}\n\n" + body + "\n").sections().getFirst();
    }

    /** The blocks of the only section. */
    static List<Block> blocks(String body) {
        return section(body).blocks();
    }

    static Paragraph paragraph(Inline... text) {
        return new Paragraph(List.of(text));
    }

    static List<Inline> words(String text) {
        return List.of(new Words(text));
    }
}
