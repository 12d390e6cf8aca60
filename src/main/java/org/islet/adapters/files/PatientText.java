package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.islet.core.content.Block;
import org.islet.core.content.Chunk;
import org.islet.core.content.ChunkId;
import org.islet.core.content.Concern;
import org.islet.core.content.FactId;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.OutlookFigures;
import org.islet.core.content.PatientLesson;
import org.islet.core.content.QuestionId;
import org.islet.core.lint.Rule;
import org.jspecify.annotations.Nullable;

/** Reads a patient.md and the questions for patients in a quiz.yml. */
final class PatientText {

    private static final String TEACH_BACK = "[!teach-back]";
    private static final String OUTLOOK = "outlook";

    private PatientText() {}

    /**
     * A patient.md after reading; its chunks still lack their questions.
     *
     * @param chunkPlaces where each chunk begins
     * @param waived rules that do not fit the text, with reasons
     */
    record Read(
            PatientLesson lesson,
            List<Reference> references,
            Map<ChunkId, Place> chunkPlaces,
            Map<Rule, String> waived,
            Place place) {}

    /** A question for patients, its chunk, its line, and the rules that do not fit it. */
    record Placed(ChunkId chunk, GentleQuestion question, Place place, Map<Rule, String> waived) {}

    /** Reads the text of a patient.md. */
    static Optional<Read> read(String path, String text, Problems problems) {
        return HeadedText.read(
                        path,
                        text,
                        "title, concern, minutes, summary, action, steps",
                        problems,
                        PatientText::chunk)
                .flatMap(PatientText::front);
    }

    /** Reads one entry of the list of questions for patients. */
    static Optional<Placed> question(YamlMap map) {
        var id = map.name("id", QuestionId::new);
        var chunk = map.name("chunk", ChunkId::new);
        String stem = map.text("stem");
        var cites = map.names("cites", FactId::new);
        var choices = new ArrayList<GentleQuestion.Choice>();
        for (YamlMap each : map.maps("options")) {
            String text = each.text("text");
            boolean answer = each.flag("answer");
            String again = each.text("again");
            each.build(() -> new GentleQuestion.Choice(text, answer, again))
                    .ifPresentOrElse(choices::add, map::spoil);
        }
        var place = map.place();
        var waived = WaiverText.read(map);
        return map.build(
                () ->
                        new Placed(
                                chunk.orElseThrow(),
                                new GentleQuestion(id.orElseThrow(), stem, cites, choices),
                                place,
                                waived));
    }

    private static Optional<Read> front(HeadedText<Shelf.Placed<Chunk>> read) {
        var map = read.front();
        String title = map.text("title");
        var concern = map.oneOf("concern", Concern.class);
        int minutes = map.wholeNumber("minutes");
        var summary = map.texts("summary");
        String action = map.text("action");
        var steps = map.has("steps") ? map.texts("steps") : List.<String>of();
        var waived = WaiverText.read(map);
        return map.build(
                () ->
                        new Read(
                                new PatientLesson(
                                        title,
                                        concern,
                                        minutes,
                                        read.parts().stream().map(Shelf.Placed::value).toList(),
                                        summary,
                                        action,
                                        steps),
                                read.references(),
                                places(read.parts()),
                                waived,
                                map.place()));
    }

    private static Map<ChunkId, Place> places(List<Shelf.Placed<Chunk>> chunks) {
        var places = new LinkedHashMap<ChunkId, Place>();
        chunks.forEach(each -> places.putIfAbsent(each.value().id(), each.place()));
        return places;
    }

    private static Optional<Shelf.Placed<Chunk>> chunk(HeadedText.Part part) {
        var blocks = new ArrayList<Block>();
        String teachBack = "";
        @Nullable OutlookFigures figures = null;
        for (Node node : part.nodes()) {
            if (node instanceof BlockQuote && words(part, node).startsWith(TEACH_BACK)) {
                teachBack = words(part, node).substring(TEACH_BACK.length()).strip();
            } else if (node instanceof FencedCodeBlock fence && OUTLOOK.equals(fence.getInfo())) {
                figures = figures(part, fence).orElse(null);
            } else {
                part.tools().blocks().read(node).ifPresent(blocks::add);
            }
        }
        if (teachBack.isEmpty()) {
            part.tools()
                    .problems()
                    .add(
                            part.place(),
                            "the chunk \"" + part.title() + "\" has no teach-back prompt",
                            "add \"> [!teach-back] Tell me in your own words ...\"");
            return Optional.empty();
        }
        var chunk =
                new Chunk(
                        new ChunkId(part.id()),
                        part.title(),
                        part.shortName(),
                        blocks,
                        teachBack,
                        List.of(),
                        figures);
        return Optional.of(new Shelf.Placed<>(chunk, part.place()));
    }

    private static String words(HeadedText.Part part, Node quote) {
        Node first = quote.getFirstChild();
        return first == null ? "" : part.tools().blocks().plain(first).replace('\n', ' ');
    }

    private static Optional<OutlookFigures> figures(HeadedText.Part part, FencedCodeBlock fence) {
        var place = part.tools().places().of(fence).down(1);
        return YamlText.parse(fence.getLiteral(), place, part.tools().problems())
                .flatMap(PatientText::figures);
    }

    private static Optional<OutlookFigures> figures(YamlMap map) {
        String years = map.text("years");
        var groups = new ArrayList<OutlookFigures.Group>();
        for (YamlMap each : map.maps("groups")) {
            String name = each.text("name");
            int ofHundred = each.wholeNumber("of-100");
            var cites = each.names("cites", FactId::new);
            each.build(() -> new OutlookFigures.Group(name, ofHundred, cites))
                    .ifPresentOrElse(groups::add, map::spoil);
        }
        return map.build(() -> new OutlookFigures(years, groups));
    }
}
