package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;
import org.w3c.dom.Element;

/**
 * Marks a response by what the written item says, as a program that reads QTI does. It knows as
 * much of response processing as Islet writes.
 */
final class QtiMarker {

    private final Question question;
    private final Element item;

    private QtiMarker(Question question, Element item) {
        this.question = question;
        this.item = item;
    }

    static QtiMarker of(Question question) {
        return new QtiMarker(question, Xml.root(QtiItem.of(Layout.of(Shelf.Entry.of(question)))));
    }

    /** What the item says can be earned. */
    int most() {
        return (int) outcome("MAXSCORE");
    }

    /** What a response earns. */
    int points(Response response) {
        return (int) score(given(response));
    }

    // --- the response in the names of the item ---

    private Map<String, List<String>> given(Response response) {
        return switch (response) {
            case Unanswered _ -> Map.of();
            case Chosen chosen -> Map.of("RESPONSE", chosen(chosen));
            case Entered(var number) -> Map.of("RESPONSE", List.of(number.toPlainString()));
            case Filled filled -> filled((SlotQuestion) question, filled);
            case Ordered(var steps) ->
                    Map.of(
                            "RESPONSE",
                            steps.stream().map(step -> "part-1-choice-" + step).toList());
        };
    }

    private List<String> chosen(Chosen chosen) {
        var options = ((ChoiceQuestion) question).options().stream().map(Option::id).toList();
        return chosen.options().stream()
                .map(
                        id ->
                                question instanceof TrueFalse
                                        ? "part-1-" + id
                                        : "part-1-choice-" + (options.indexOf(id) + 1))
                .toList();
    }

    private static Map<String, List<String>> filled(SlotQuestion question, Filled filled) {
        var given = new HashMap<String, List<String>>();
        var slots = question.slots();
        for (int at = 0; at < slots.size(); at++) {
            var slot = slots.get(at);
            for (OptionId picked : filled.in(slot.id())) {
                int choice = slot.choices().stream().map(Choice::id).toList().indexOf(picked);
                switch (question) {
                    // Asked column by column.
                    case MultiMatrix matrix -> add(given, choice, at, matrix.choices().size());
                    case Grouping _, HighlightTable _, BlankQuestion _, BowTie _ ->
                            add(given, at, choice, slots.size());
                    default ->
                            given.computeIfAbsent("RESPONSE", _ -> new ArrayList<>())
                                    .add(
                                            "part-1-row-%d part-1-choice-%d"
                                                    .formatted(at + 1, choice + 1));
                }
            }
        }
        return given;
    }

    private static void add(Map<String, List<String>> given, int part, int choice, int parts) {
        given.computeIfAbsent(
                        parts == 1 ? "RESPONSE" : "RESPONSE_" + (part + 1), _ -> new ArrayList<>())
                .add("part-%d-choice-%d".formatted(part + 1, choice + 1));
    }

    // --- response processing ---

    private double score(Map<String, List<String>> given) {
        double score = 0;
        for (Element step : Xml.children(Xml.child(item, "qti-response-processing"))) {
            if (step.getTagName().equals("qti-response-condition")) {
                var branch = Xml.children(Xml.child(step, "qti-response-if"));
                if (holds(branch.getFirst(), given)) {
                    score = assigned(branch.subList(1, branch.size()), score, given);
                }
            } else {
                score = assigned(List.of(step), score, given);
            }
        }
        return score;
    }

    private double assigned(
            List<Element> assignments, double score, Map<String, List<String>> given) {
        double now = score;
        for (Element each : assignments) {
            if (each.getAttribute("identifier").equals("SCORE")) {
                now = number(Xml.children(each).getFirst(), given);
            }
        }
        return now;
    }

    private boolean holds(Element condition, Map<String, List<String>> given) {
        var operands = Xml.children(condition);
        var response =
                given.getOrDefault(operands.getFirst().getAttribute("identifier"), List.of());
        return switch (condition.getTagName()) {
            case "qti-match" ->
                    response.equals(correct(operands.getLast().getAttribute("identifier")));
            case "qti-equal" ->
                    !response.isEmpty()
                            && Math.abs(
                                            Double.parseDouble(response.getFirst())
                                                    - number(operands.getLast(), given))
                                    <= Double.parseDouble(
                                            List.of(
                                                            condition
                                                                    .getAttribute("tolerance")
                                                                    .split(" ", 2))
                                                    .getFirst());
            default -> throw new AssertionError(condition.getTagName());
        };
    }

    private double number(Element expression, Map<String, List<String>> given) {
        return switch (expression.getTagName()) {
            case "qti-base-value" -> Double.parseDouble(expression.getTextContent());
            case "qti-map-response" -> mapped(expression.getAttribute("identifier"), given);
            case "qti-sum" ->
                    Xml.children(expression).stream()
                            .mapToDouble(each -> number(each, given))
                            .sum();
            case "qti-product" ->
                    Xml.children(expression).stream()
                            .mapToDouble(each -> number(each, given))
                            .reduce(1, (a, b) -> a * b);
            default -> throw new AssertionError(expression.getTagName());
        };
    }

    private double mapped(String response, Map<String, List<String>> given) {
        var mapping = Xml.child(declaration(response), "qti-mapping");
        var values = new TreeMap<String, Double>();
        Xml.children(mapping, "qti-map-entry")
                .forEach(
                        entry ->
                                values.put(
                                        entry.getAttribute("map-key"),
                                        Double.parseDouble(entry.getAttribute("mapped-value"))));
        double otherwise = Double.parseDouble(mapping.getAttribute("default-value"));
        double sum =
                Set.copyOf(given.getOrDefault(response, List.of())).stream()
                        .mapToDouble(each -> values.getOrDefault(each, otherwise))
                        .sum();
        return Math.max(Double.parseDouble(mapping.getAttribute("lower-bound")), sum);
    }

    private List<String> correct(String response) {
        return Xml.all(declaration(response), "qti-value").map(Element::getTextContent).toList();
    }

    private Element declaration(String response) {
        return Xml.children(item, "qti-response-declaration").stream()
                .filter(each -> each.getAttribute("identifier").equals(response))
                .findFirst()
                .orElseThrow();
    }

    private double outcome(String name) {
        return Xml.children(item, "qti-outcome-declaration").stream()
                .filter(each -> each.getAttribute("identifier").equals(name))
                .flatMap(each -> Xml.all(each, "qti-value"))
                .mapToDouble(each -> Double.parseDouble(each.getTextContent()))
                .findFirst()
                .orElseThrow();
    }
}
