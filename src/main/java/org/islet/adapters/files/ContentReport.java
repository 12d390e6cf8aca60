package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.islet.core.lint.Finding;
import org.islet.core.lint.Rule;
import org.islet.core.lint.Waiver;

/**
 * The page that {@code ./islet check --report} writes: what of the documents is taught and asked,
 * how lessons read, and what the linter found.
 */
final class ContentReport {

    private static final String STYLES = "content-report.css";

    private ContentReport() {}

    static String of(CheckedCourse checked) {
        var page = new HtmlPage(checked.course().title() + ": content report", styles());
        page.paragraph(summary(checked));
        findings(page, checked);
        waivers(page, checked);
        LessonTables.write(page, checked.course());
        CoverageTables.write(page, checked);
        return page.toString();
    }

    private static String summary(CheckedCourse checked) {
        var course = checked.course();
        int facts = course.facts().size();
        return "%d lessons. %d sources with %d facts: %d taught, %d left out for a reason, %d neither. %d findings, %d waivers."
                .formatted(
                        course.lessons().size(),
                        course.sources().size(),
                        facts,
                        facts - checked.trace().untaught().size(),
                        checked.factsOmitted(),
                        checked.factsLeft(),
                        checked.judgement().open().size(),
                        checked.judgement().waivers().size());
    }

    private static void findings(HtmlPage page, CheckedCourse checked) {
        var findings = checked.findings();
        page.heading("Findings")
                .table(
                        "To mend, or to waive with a reason",
                        List.of("Place", "Rule", "What", "Remedy"),
                        findings.stream().map(each -> row(checked, each)).toList());
        if (!findings.isEmpty()) {
            page.table(
                    "Why these are rules",
                    List.of("Rule", "Findings", "Why"),
                    findings.stream()
                            .map(Finding::rule)
                            .distinct()
                            .sorted()
                            .map(rule -> List.of(rule.slug(), count(findings, rule), rule.why()))
                            .toList());
        }
    }

    private static String count(List<Finding> findings, Rule rule) {
        return String.valueOf(findings.stream().filter(each -> each.rule() == rule).count());
    }

    private static List<String> row(CheckedCourse checked, Finding finding) {
        return List.of(
                written(checked.place(finding)),
                finding.rule().slug(),
                finding.what(),
                finding.remedy());
    }

    private static void waivers(HtmlPage page, CheckedCourse checked) {
        page.heading("Waivers")
                .table(
                        "Rules that authors found not to fit",
                        List.of("Place", "Rule", "Reason"),
                        checked.judgement().waivers().stream()
                                .map(each -> row(checked, each))
                                .toList());
    }

    private static List<String> row(CheckedCourse checked, Waiver waiver) {
        return List.of(
                written(checked.subjects().place(waiver.subject())),
                waiver.rule().slug(),
                waiver.reason());
    }

    private static String written(Place place) {
        return place.path() + ":" + place.line();
    }

    private static String styles() {
        try (var file = ContentReport.class.getResourceAsStream(STYLES)) {
            var bytes = Objects.requireNonNull(file, STYLES).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + STYLES, unreadable);
        }
    }
}
