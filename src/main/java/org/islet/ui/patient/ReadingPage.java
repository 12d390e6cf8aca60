package org.islet.ui.patient;

import com.vaadin.flow.component.html.Article;
import org.islet.core.content.Block;
import org.islet.core.content.Chunk;
import org.islet.core.content.Citations;
import org.islet.core.content.Course;
import org.islet.ui.shared.LessonBlocks;
import org.islet.ui.shared.References;

/** One idea. Where there is a drawing and room for it, the drawing stands beside the text. */
final class ReadingPage extends Article {

    ReadingPage(Chunk chunk, Course course, References references) {
        addClassName("po");
        if (chunk.blocks().stream().anyMatch(Block.Figure.class::isInstance)) {
            addClassName("two");
        }
        add(new Heading(chunk.title()));
        LessonBlocks.plain(course, references).addSection(this, chunk.blocks());
        add(new FromLine(Citations.in(chunk.blocks()), references));
    }
}
