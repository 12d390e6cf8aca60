package org.islet.core.lint;

import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.Omission;
import org.islet.core.content.Trace;

/** Whether each fact is taught or left out for a reason, and never both. */
final class FactRules {

    private FactRules() {}

    static Stream<Finding> findings(Course course) {
        var trace = Trace.of(course);
        return course.facts().values().stream()
                .flatMap(
                        fact ->
                                taught(fact, trace)
                                        ? needlessReason(fact)
                                        : Stream.concat(
                                                withoutReason(fact), lostDuplicate(fact, trace)));
    }

    private static boolean taught(Fact fact, Trace trace) {
        return !trace.sectionsTeaching(fact.id()).isEmpty();
    }

    private static Stream<Finding> withoutReason(Fact fact) {
        return fact.omitted().isPresent()
                ? Stream.empty()
                : finding(
                        Rule.UNTAUGHT_FACT,
                        fact,
                        "no section cites the fact \"" + fact.id() + "\"",
                        "teach and cite it, or give the reason under \"omitted\"");
    }

    private static Stream<Finding> needlessReason(Fact fact) {
        return fact.omitted().isEmpty()
                ? Stream.empty()
                : finding(
                        Rule.TAUGHT_OMISSION,
                        fact,
                        "the fact \""
                                + fact.id()
                                + "\" is cited, and has a reason for being left out",
                        "remove \"omitted\", or the citation");
    }

    private static Stream<Finding> lostDuplicate(Fact fact, Trace trace) {
        return fact.omitted().flatMap(Omission::duplicateOf).stream()
                .filter(same -> trace.sectionsTeaching(same).isEmpty())
                .flatMap(
                        same ->
                                finding(
                                        Rule.LOST_DUPLICATE,
                                        fact,
                                        "\"%s\" is left out for \"%s\", which no section cites"
                                                .formatted(fact.id(), same),
                                        "teach one of the two"));
    }

    private static Stream<Finding> finding(Rule rule, Fact fact, String what, String remedy) {
        return Stream.of(new Finding(rule, new Subject.OfFact(fact.id()), what, remedy));
    }
}
