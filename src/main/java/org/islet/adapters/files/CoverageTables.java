package org.islet.adapters.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.core.content.Fact;
import org.islet.core.content.Omission;
import org.islet.core.content.Source;
import org.islet.core.content.Trace;

/** The part of the report that goes by document: what of its facts is taught, asked or left out. */
final class CoverageTables {

    private final HtmlPage page;
    private final CheckedCourse checked;
    private final Trace trace;

    private CoverageTables(HtmlPage page, CheckedCourse checked) {
        this.page = page;
        this.checked = checked;
        this.trace = checked.trace();
    }

    static void write(HtmlPage page, CheckedCourse checked) {
        new CoverageTables(page, checked).write();
    }

    private void write() {
        var sources = checked.course().sources().values();
        page.heading("Coverage of the documents")
                .table(
                        "Documents",
                        headings("Document"),
                        sources.stream()
                                .map(each -> row(each.title(), trace.factsOf(each.id())))
                                .toList());
        sources.forEach(this::document);
    }

    private void document(Source source) {
        var facts = trace.factsOf(source.id());
        page.subheading(source.title())
                .table(
                        "Sections of " + source.shortName(),
                        headings("Section"),
                        trace.headingsOf(source.id()).entrySet().stream()
                                .map(each -> row(each.getKey(), each.getValue()))
                                .toList());
        if (facts.stream().anyMatch(fact -> fact.omitted().isPresent())) {
            page.table(
                    "Left out of " + source.shortName(),
                    List.of("Fact", "Says", "Reason", "Note"),
                    facts.stream().flatMap(CoverageTables::omission).toList());
        }
        var left = facts.stream().filter(this::isLeft).toList();
        if (!left.isEmpty()) {
            page.table(
                    "Neither taught nor left out of " + source.shortName(),
                    List.of("Fact", "Says"),
                    left.stream().map(fact -> List.of(fact.id().value(), fact.says())).toList());
        }
    }

    private static List<String> headings(String first) {
        return List.of(first, "Facts", "Taught", "Asked", "Left out", "Neither");
    }

    private List<String> row(String name, List<Fact> facts) {
        return List.of(
                name,
                String.valueOf(facts.size()),
                count(facts, this::isTaught),
                count(facts, fact -> !trace.questionsAsking(fact.id()).isEmpty()),
                reasons(facts),
                count(facts, this::isLeft));
    }

    private static String reasons(List<Fact> facts) {
        Map<Omission.Reason, Long> reasons =
                facts.stream()
                        .flatMap(fact -> fact.omitted().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Omission::reason,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        var parts = new ArrayList<String>();
        reasons.forEach((reason, count) -> parts.add(count + " " + YamlMap.written(reason)));
        return parts.isEmpty() ? "0" : String.join(", ", parts);
    }

    private static Stream<List<String>> omission(Fact fact) {
        return fact.omitted().stream()
                .map(
                        omission ->
                                List.of(
                                        fact.id().value(),
                                        fact.says(),
                                        YamlMap.written(omission.reason())
                                                + omission.duplicateOf()
                                                        .map(same -> " of " + same)
                                                        .orElse(""),
                                        omission.note()));
    }

    private boolean isTaught(Fact fact) {
        return !trace.sectionsTeaching(fact.id()).isEmpty();
    }

    private boolean isLeft(Fact fact) {
        return !isTaught(fact) && fact.omitted().isEmpty();
    }

    private static String count(List<Fact> facts, Predicate<Fact> wanted) {
        return String.valueOf(facts.stream().filter(wanted).count());
    }
}
