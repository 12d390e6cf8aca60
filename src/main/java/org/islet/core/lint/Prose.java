package org.islet.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.Block;
import org.islet.core.content.Chunk;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.Inline;
import org.islet.core.content.Lesson;
import org.islet.core.content.PatientLesson;

/** What readers of a lesson read, line by line: a paragraph, an item, a cell or a heading each. */
public final class Prose {

    private Prose() {}

    /** The text for students. */
    public static List<String> of(Lesson lesson) {
        return lesson.sections().stream()
                .flatMap(
                        section ->
                                Stream.concat(
                                        Stream.of(section.title()),
                                        lines(section.blocks()).stream()))
                .toList();
    }

    /** The text for patients, with its summary, its action and its steps. */
    public static List<String> of(PatientLesson lesson) {
        var lines = new ArrayList<String>();
        lesson.chunks().forEach(chunk -> lines.addAll(of(chunk)));
        lines.addAll(around(lesson));
        return lines;
    }

    /** What frames the chunks of a text for patients: its summary, its action and its steps. */
    static List<String> around(PatientLesson lesson) {
        var lines = new ArrayList<>(lesson.summary());
        lines.add(lesson.action());
        lines.addAll(lesson.steps());
        return lines;
    }

    /** A chunk with its title and its teach-back prompt. */
    static List<String> of(Chunk chunk) {
        var lines = new ArrayList<String>();
        lines.add(chunk.title());
        lines.addAll(lines(chunk.blocks()));
        lines.add(chunk.teachBack());
        return lines;
    }

    /** The questions for patients, with all that is said after them. */
    public static List<String> ofQuestions(PatientLesson lesson) {
        return lesson.chunks().stream()
                .flatMap(chunk -> chunk.questions().stream())
                .flatMap(question -> of(question).stream())
                .toList();
    }

    static List<String> of(GentleQuestion question) {
        var lines = new ArrayList<String>();
        lines.add(question.stem());
        for (GentleQuestion.Choice choice : question.choices()) {
            lines.add(choice.text());
            lines.add(choice.again());
        }
        return lines;
    }

    /** The runs of text in which a word could be linked: no headings, no captions. */
    static List<List<Inline>> passages(List<Block> blocks) {
        return blocks.stream().flatMap(Prose::passages).toList();
    }

    private static List<String> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Prose::lines).filter(line -> !line.isBlank()).toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Subheading(var text) -> Stream.of(plain(text));
            case Block.Callout(_, var title, var body) ->
                    Stream.concat(Stream.of(title), lines(body).stream());
            case Block.SourcesDiffer(var question, _, _) ->
                    Stream.concat(Stream.of(question), passages(block).map(Prose::plain));
            case Block.Listing(_, var items) ->
                    items.stream().flatMap(item -> lines(item).stream());
            case Block.Paragraph _, Block.Table _ -> passages(block).map(Prose::plain);
            case Block.Figure _, Block.Check _ -> Stream.empty();
        };
    }

    private static Stream<List<Inline>> passages(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Listing(_, var items) ->
                    items.stream().flatMap(item -> passages(item).stream());
            case Block.Table(var headings, var rows) ->
                    Stream.concat(headings.stream(), rows.stream().flatMap(List::stream));
            case Block.Callout(_, _, var body) -> passages(body).stream();
            case Block.SourcesDiffer(_, var positions, var advice) ->
                    Stream.concat(
                            positions.stream().map(Block.SourcesDiffer.Position::says),
                            passages(advice).stream());
            case Block.Subheading _, Block.Figure _, Block.Check _ -> Stream.empty();
        };
    }

    private static String plain(List<Inline> inlines) {
        var text = new StringBuilder();
        inlines.forEach(inline -> text.append(plain(inline)));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String plain(Inline inline) {
        return switch (inline) {
            case Inline.Words(var text) -> text;
            case Inline.Strong(var content) -> plain(content);
            case Inline.Emphasis(var content) -> plain(content);
            case Inline.TermLink(_, var text) -> text;
            case Inline.SectionLink(_, var text) -> text;
            case Inline.Citation _ -> "";
        };
    }
}
