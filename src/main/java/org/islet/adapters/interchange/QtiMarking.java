package org.islet.adapters.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.adapters.interchange.Part.Judge;
import org.islet.adapters.interchange.Part.Match;
import org.islet.adapters.interchange.Part.Order;
import org.islet.adapters.interchange.Part.Pick;
import org.islet.core.scoring.ScoringRule;

/**
 * Says in QTI what a response earns. A mapping gives each key a point; plus/minus takes one for
 * anything else and has 0 as its lower bound, so that the points are those of Islet.
 */
final class QtiMarking {

    static final String FEEDBACK = "FEEDBACK";
    private static final String SCORE = "SCORE";

    // Numbers are floats there: 2.1 lies 0.1000000000000001 from 2.
    private static final BigDecimal FLOAT_SLACK = new BigDecimal("0.000000001");

    private final XmlOut xml;
    private final Sheet sheet;
    private final QtiNames names;

    QtiMarking(XmlOut xml, Sheet sheet, QtiNames names) {
        this.xml = xml;
        this.sheet = sheet;
        this.names = names;
    }

    void declare() {
        for (int part = 0; part < sheet.parts().size(); part++) {
            declare(part, sheet.parts().get(part));
        }
        number(SCORE, 0);
        number("MAXSCORE", sheet.points());
        xml.empty(
                "qti-outcome-declaration",
                "identifier",
                FEEDBACK,
                "cardinality",
                "multiple",
                "base-type",
                "identifier");
    }

    private void declare(int part, Part answered) {
        switch (answered) {
            case Pick pick ->
                    response(
                            part,
                            pick.most() == 1 ? "single" : "multiple",
                            "identifier",
                            keys(part, pick),
                            pick.rule() == ScoringRule.PLUS_MINUS ? "-1" : "0");
            case Judge judge ->
                    response(
                            part,
                            "single",
                            "identifier",
                            List.of(names.truth(part, judge.answer())),
                            "0");
            case Part.Numeral number ->
                    unmapped(part, "single", "float", List.of(number.answer().toPlainString()));
            case Match match -> response(part, "multiple", "directedPair", pairs(part, match), "0");
            case Order order ->
                    unmapped(
                            part,
                            "ordered",
                            "identifier",
                            IntStream.range(0, order.steps().size())
                                    .mapToObj(step -> names.option(part, step))
                                    .toList());
        }
    }

    private List<String> keys(int part, Pick pick) {
        return IntStream.range(0, pick.options().size())
                .filter(option -> pick.options().get(option).key())
                .mapToObj(option -> names.option(part, option))
                .toList();
    }

    private List<String> pairs(int part, Match match) {
        return IntStream.range(0, match.rows().size())
                .mapToObj(
                        row ->
                                names.row(part, row)
                                        + " "
                                        + names.option(part, match.rows().get(row).answer()))
                .toList();
    }

    private void response(
            int part, String cardinality, String type, List<String> keys, String otherwise) {
        xml.tree(
                "qti-response-declaration",
                () -> {
                    correct(keys);
                    xml.tree(
                            "qti-mapping",
                            () ->
                                    keys.forEach(
                                            key ->
                                                    xml.empty(
                                                            "qti-map-entry",
                                                            "map-key",
                                                            key,
                                                            "mapped-value",
                                                            "1")),
                            "lower-bound",
                            "0",
                            "default-value",
                            otherwise);
                },
                "identifier",
                names.response(part),
                "cardinality",
                cardinality,
                "base-type",
                type);
    }

    private void unmapped(int part, String cardinality, String type, List<String> keys) {
        xml.tree(
                "qti-response-declaration",
                () -> correct(keys),
                "identifier",
                names.response(part),
                "cardinality",
                cardinality,
                "base-type",
                type);
    }

    private void correct(List<String> keys) {
        xml.tree("qti-correct-response", () -> keys.forEach(key -> xml.text("qti-value", key)));
    }

    private void number(String name, int value) {
        xml.tree(
                "qti-outcome-declaration",
                () ->
                        xml.tree(
                                "qti-default-value",
                                () -> xml.text("qti-value", String.valueOf(value))),
                "identifier",
                name,
                "cardinality",
                "single",
                "base-type",
                "float");
    }

    void process() {
        xml.tree(
                "qti-response-processing",
                () -> {
                    for (int part = 0; part < sheet.parts().size(); part++) {
                        condition(part, sheet.parts().get(part));
                    }
                    score();
                    show();
                });
    }

    // What no mapping can say: a number within its tolerance, and an order.
    private void condition(int part, Part answered) {
        switch (answered) {
            case Part.Numeral number -> number(part, number);
            case Order _ ->
                    when(
                            () ->
                                    xml.tree(
                                            "qti-match",
                                            () -> {
                                                variable(names.response(part));
                                                xml.empty(
                                                        "qti-correct",
                                                        "identifier",
                                                        names.response(part));
                                            }),
                            () -> set(SCORE, () -> value("float", "1")));
            case Pick _, Judge _, Match _ -> {}
        }
    }

    private void number(int part, Part.Numeral number) {
        when(
                () -> near(part, number.answer(), number.tolerance()),
                () -> {
                    set(SCORE, () -> value("float", "1"));
                    show(names.right(part));
                });
        for (int i = 0; i < number.slips().size(); i++) {
            String slip = names.slip(part, i);
            var answer = number.slips().get(i).answer();
            when(() -> near(part, answer, BigDecimal.ZERO), () -> show(slip));
        }
    }

    private void near(int part, BigDecimal number, BigDecimal tolerance) {
        String within = tolerance.add(FLOAT_SLACK).toPlainString();
        xml.tree(
                "qti-equal",
                () -> {
                    variable(names.response(part));
                    value("float", number.toPlainString());
                },
                "tolerance-mode",
                "absolute",
                "tolerance",
                within + " " + within);
    }

    private void score() {
        var mapped =
                IntStream.range(0, sheet.parts().size())
                        .filter(part -> mapped(sheet.parts().get(part)))
                        .boxed()
                        .toList();
        if (mapped.isEmpty()) {
            return;
        }
        set(
                SCORE,
                () -> {
                    switch (sheet.weighing()) {
                        case SUM -> sum(mapped);
                        case ANCHORED ->
                                xml.tree(
                                        "qti-product",
                                        () -> {
                                            map(mapped.getFirst());
                                            sum(mapped.subList(1, mapped.size()));
                                        });
                    }
                });
    }

    private static boolean mapped(Part part) {
        return switch (part) {
            case Pick _, Judge _, Match _ -> true;
            case Part.Numeral _, Order _ -> false;
        };
    }

    private void sum(List<Integer> parts) {
        xml.tree("qti-sum", () -> parts.forEach(this::map));
    }

    private void map(int part) {
        xml.empty("qti-map-response", "identifier", names.response(part));
    }

    // The feedback of whatever was picked, and what is said to everyone.
    private void show() {
        var picked =
                IntStream.range(0, sheet.parts().size())
                        .filter(part -> identifies(sheet.parts().get(part)))
                        .mapToObj(names::response);
        var shown = Stream.concat(Stream.of(FEEDBACK), picked).toList();
        set(
                FEEDBACK,
                () ->
                        xml.tree(
                                "qti-multiple",
                                () -> {
                                    shown.forEach(this::variable);
                                    value("identifier", QtiItem.GENERAL);
                                }));
    }

    private static boolean identifies(Part part) {
        return switch (part) {
            case Pick _, Judge _ -> true;
            case Part.Numeral _, Match _, Order _ -> false;
        };
    }

    private void show(String feedback) {
        set(
                FEEDBACK,
                () ->
                        xml.tree(
                                "qti-multiple",
                                () -> {
                                    variable(FEEDBACK);
                                    value("identifier", feedback);
                                }));
    }

    private void when(XmlOut.Content condition, XmlOut.Content then) {
        xml.tree(
                "qti-response-condition",
                () ->
                        xml.tree(
                                "qti-response-if",
                                () -> {
                                    condition.write();
                                    then.write();
                                }));
    }

    private void set(String outcome, XmlOut.Content value) {
        xml.tree("qti-set-outcome-value", value, "identifier", outcome);
    }

    private void variable(String name) {
        xml.empty("qti-variable", "identifier", name);
    }

    private void value(String type, String value) {
        xml.block("qti-base-value", () -> xml.text(value), "base-type", type);
    }
}
