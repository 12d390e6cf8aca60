package org.islet.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.core.content.Course;

/** Holds a course against all {@link Rule}s. */
public final class Linter {

    private static final List<Function<Course, Stream<Finding>>> RULES =
            List.of(
                    StemRules::findings,
                    OptionRules::findings,
                    KeyRules::findings,
                    BankRules::findings,
                    ReadingRules::findings,
                    PatientRules::findings,
                    TermRules::findings,
                    FactRules::findings);

    private Linter() {}

    /** All findings, waivers aside. */
    public static List<Finding> findings(Course course) {
        return RULES.stream().flatMap(rule -> rule.apply(course)).toList();
    }

    /** All findings, sorted out by what authors waived. */
    public static Judgement judge(Course course, List<Waiver> waivers) {
        var open = new ArrayList<Finding>();
        var waived = new ArrayList<Finding>();
        for (Finding finding : findings(course)) {
            boolean covered = waivers.stream().anyMatch(waiver -> waiver.covers(finding));
            (covered ? waived : open).add(finding);
        }
        waivers.stream()
                .filter(waiver -> waived.stream().noneMatch(waiver::covers))
                .map(Linter::needless)
                .forEach(open::add);
        return new Judgement(open, waived, waivers);
    }

    private static Finding needless(Waiver waiver) {
        return new Finding(
                Rule.NEEDLESS_WAIVER,
                waiver.subject(),
                "nothing here needs the waiver of \"" + waiver.rule().slug() + "\"",
                "remove it");
    }
}
