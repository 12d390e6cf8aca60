package org.islet.adapters.files;

import java.util.Comparator;
import java.util.List;
import org.islet.core.content.ContentProblem;
import org.islet.core.content.Course;
import org.islet.core.content.Trace;
import org.islet.core.lint.Finding;
import org.islet.core.lint.Judgement;
import org.islet.core.lint.Linter;

/** A valid course and what the linter makes of it. */
record CheckedCourse(Course course, Trace trace, Judgement judgement, Subjects subjects) {

    static CheckedCourse of(Course course, Subjects subjects) {
        return new CheckedCourse(
                course, Trace.of(course), Linter.judge(course, subjects.waivers()), subjects);
    }

    /** The findings that nobody waived, by file and line. */
    List<Finding> findings() {
        return judgement.open().stream()
                .sorted(
                        Comparator.comparing((Finding finding) -> place(finding).path())
                                .thenComparingInt(finding -> place(finding).line())
                                .thenComparing(Finding::rule))
                .toList();
    }

    Place place(Finding finding) {
        return subjects.place(finding.subject());
    }

    /** How many facts are neither taught nor left out for a reason. */
    long factsLeft() {
        return trace.untaught().stream().filter(fact -> fact.omitted().isEmpty()).count();
    }

    /** How many facts are left out for a reason. */
    long factsOmitted() {
        return course.facts().values().stream().filter(fact -> fact.omitted().isPresent()).count();
    }

    /** The line that the check prints of a finding. */
    ContentProblem problem(Finding finding) {
        return new ContentProblem(
                place(finding).path(),
                place(finding).line(),
                "[%s] %s".formatted(finding.rule().slug(), finding.what()),
                finding.remedy());
    }
}
