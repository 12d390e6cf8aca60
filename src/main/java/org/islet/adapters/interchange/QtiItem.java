package org.islet.adapters.interchange;

import java.util.List;
import org.islet.adapters.interchange.Part.Judge;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Order;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.adapters.interchange.Part.Pickable;
import org.islet.adapters.interchange.Passage.Cell;
import org.islet.adapters.interchange.Passage.Grid;
import org.islet.adapters.interchange.Passage.Place;
import org.islet.adapters.interchange.Passage.Run;
import org.islet.adapters.interchange.Passage.Text;
import org.islet.adapters.interchange.Passage.Words;
import org.islet.core.content.Question;

/**
 * Writes a question as an assessment item of QTI 3.0: declarations, what is read and answered, how
 * it is marked ({@link QtiMarking}), and feedback.
 */
final class QtiItem {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    static final String GENERAL = "general";

    private final XmlOut xml;
    private final Sheet sheet;
    private final QtiNames names;

    private QtiItem(XmlOut xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
        this.names = new QtiNames(sheet.parts().size());
    }

    static byte[] of(Sheet sheet) {
        var xml = new XmlOut();
        var item = new QtiItem(xml, sheet);
        xml.tree(
                "qti-assessment-item",
                item::write,
                "xmlns",
                NAMESPACE,
                "identifier",
                identifier(sheet.question()),
                "title",
                sheet.id().value(),
                "adaptive",
                "false",
                "time-dependent",
                "false",
                "xml:lang",
                "en");
        return xml.bytes();
    }

    /** The name of a question, which must not begin with a digit there. */
    static String identifier(Question question) {
        return "q-" + question.id();
    }

    private void write() {
        var marking = new QtiMarking(xml, sheet, names);
        marking.declare();
        xml.tree("qti-item-body", this::body);
        marking.process();
        for (int part = 0; part < sheet.parts().size(); part++) {
            feedback(part, sheet.parts().get(part));
        }
        feedback(GENERAL, sheet.generalFeedback());
    }

    private void body() {
        sheet.passages().forEach(this::passage);
        sheet.after().forEach(part -> interaction(part, sheet.parts().get(part)));
    }

    private void passage(Passage passage) {
        switch (passage) {
            case Words(var runs) -> xml.block("p", () -> runs(runs));
            case Grid grid -> xml.tree("table", () -> table(grid));
        }
    }

    private void table(Grid grid) {
        if (!grid.caption().isEmpty()) {
            xml.text("caption", grid.caption());
        }
        if (!grid.headings().isEmpty()) {
            xml.tree(
                    "thead",
                    () ->
                            xml.tree(
                                    "tr",
                                    () -> grid.headings().forEach(each -> xml.text("th", each))));
        }
        xml.tree("tbody", () -> grid.rows().forEach(this::row));
    }

    private void row(List<Cell> cells) {
        xml.tree("tr", () -> cells.forEach(cell -> xml.block("td", () -> runs(cell.runs()))));
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Text(var text) -> lines(text);
                case Place(var part) -> inline(part, (Pick) sheet.parts().get(part));
            }
        }
    }

    private void lines(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.inline("br", () -> {});
            }
            xml.text(lines[i]);
        }
    }

    private void inline(int part, Pick pick) {
        xml.inline(
                "qti-inline-choice-interaction",
                () -> {
                    for (int i = 0; i < pick.options().size(); i++) {
                        choice("qti-inline-choice", names.option(part, i), pick.options().get(i));
                    }
                },
                "response-identifier",
                names.response(part),
                "shuffle",
                String.valueOf(pick.shuffled()));
    }

    private void choice(String element, String identifier, Pickable option) {
        xml.block(element, () -> lines(option.text()), "identifier", identifier);
    }

    private void interaction(int part, Part answered) {
        switch (answered) {
            case Pick pick -> pick(part, pick);
            case Judge _ -> judge(part);
            case Part.Numeral number -> number(part, number);
            case Match match -> match(part, match);
            case Order order -> order(part, order);
        }
    }

    private void pick(int part, Pick pick) {
        xml.tree(
                "qti-choice-interaction",
                () -> {
                    if (!pick.prompt().isEmpty()) {
                        xml.text("qti-prompt", pick.prompt());
                    }
                    for (int i = 0; i < pick.options().size(); i++) {
                        choice("qti-simple-choice", names.option(part, i), pick.options().get(i));
                    }
                },
                "response-identifier",
                names.response(part),
                "shuffle",
                String.valueOf(pick.shuffled()),
                "max-choices",
                String.valueOf(pick.most()));
    }

    private void judge(int part) {
        xml.tree(
                "qti-choice-interaction",
                () -> {
                    xml.text("qti-simple-choice", "True", "identifier", names.truth(part, true));
                    xml.text("qti-simple-choice", "False", "identifier", names.truth(part, false));
                },
                "response-identifier",
                names.response(part),
                "shuffle",
                "false",
                "max-choices",
                "1");
    }

    private void number(int part, Part.Numeral number) {
        xml.block(
                "p",
                () -> {
                    xml.inline(
                            "qti-text-entry-interaction",
                            () -> {},
                            "response-identifier",
                            names.response(part));
                    xml.text(number.unit().isEmpty() ? "" : " " + number.unit());
                });
    }

    private void match(int part, Match match) {
        xml.tree(
                "qti-match-interaction",
                () -> {
                    xml.tree(
                            "qti-simple-match-set",
                            () -> {
                                for (int i = 0; i < match.rows().size(); i++) {
                                    associable(names.row(part, i), 1, match.rows().get(i).text());
                                }
                            });
                    xml.tree(
                            "qti-simple-match-set",
                            () -> {
                                for (int i = 0; i < match.choices().size(); i++) {
                                    associable(
                                            names.option(part, i),
                                            match.rows().size(),
                                            match.choices().get(i));
                                }
                            });
                },
                "class",
                match.table() ? "qti-match-tabular" : "qti-choices-bottom",
                "response-identifier",
                names.response(part),
                "shuffle",
                String.valueOf(match.shuffled()),
                "max-associations",
                String.valueOf(match.rows().size()));
    }

    private void associable(String identifier, int most, String text) {
        xml.block(
                "qti-simple-associable-choice",
                () -> lines(text),
                "identifier",
                identifier,
                "match-max",
                String.valueOf(most));
    }

    private void order(int part, Order order) {
        xml.tree(
                "qti-order-interaction",
                () -> {
                    for (int i = 0; i < order.steps().size(); i++) {
                        String text = order.steps().get(i).text();
                        xml.block(
                                "qti-simple-choice",
                                () -> lines(text),
                                "identifier",
                                names.option(part, i));
                    }
                },
                "response-identifier",
                names.response(part),
                "shuffle",
                "true");
    }

    private void feedback(int part, Part answered) {
        switch (answered) {
            case Pick pick -> {
                for (int i = 0; i < pick.options().size(); i++) {
                    feedback(names.option(part, i), pick.options().get(i).feedback());
                }
            }
            case Judge judge -> {
                feedback(names.truth(part, true), judge.ifTrue());
                feedback(names.truth(part, false), judge.ifFalse());
            }
            case Part.Numeral number -> {
                feedback(names.right(part), number.feedback());
                for (int i = 0; i < number.slips().size(); i++) {
                    feedback(names.slip(part, i), number.slips().get(i).feedback());
                }
            }
            // What is to say about rows and steps stands in the general feedback.
            case Match _, Order _ -> {}
        }
    }

    private void feedback(String identifier, String text) {
        if (!text.isEmpty()) {
            feedback(identifier, List.of(text));
        }
    }

    private void feedback(String identifier, List<String> paragraphs) {
        xml.tree(
                "qti-modal-feedback",
                () ->
                        xml.tree(
                                "qti-content-body",
                                () ->
                                        paragraphs.forEach(
                                                each -> xml.block("p", () -> lines(each)))),
                "outcome-identifier",
                QtiMarking.FEEDBACK,
                "show-hide",
                "show",
                "identifier",
                identifier);
    }
}
