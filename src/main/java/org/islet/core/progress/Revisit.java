package org.islet.core.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.islet.core.content.Lesson;
import org.islet.core.content.Objective;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.content.SectionRef;
import org.islet.core.content.Trace;

/**
 * An objective to look at again.
 *
 * @param missed the questions of it whose latest try did not earn every point
 * @param sections where to read, the most telling first
 */
public record Revisit(Objective objective, List<Question> missed, Set<SectionRef> sections) {

    /**
     * What to revisit in a lesson after some tries, the oldest first, in the order of the lesson's
     * objectives.
     */
    public static List<Revisit> of(Lesson lesson, List<Try> tries, Trace trace) {
        Map<QuestionId, Try> latest = new LinkedHashMap<>();
        tries.stream()
                .filter(each -> each.lesson().equals(lesson.id()))
                .forEach(each -> latest.put(each.question().id(), each));
        var revisits = new ArrayList<Revisit>();
        for (Objective objective : lesson.objectives()) {
            List<Question> missed =
                    latest.values().stream()
                            .filter(each -> !each.score().full())
                            .map(Try::question)
                            .filter(question -> question.head().objective().equals(objective.id()))
                            .toList();
            if (!missed.isEmpty()) {
                revisits.add(new Revisit(objective, missed, sections(missed, trace)));
            }
        }
        return revisits;
    }

    private static Set<SectionRef> sections(List<Question> missed, Trace trace) {
        var sections = new LinkedHashSet<SectionRef>();
        missed.forEach(question -> trace.whereToRead(question).ifPresent(sections::add));
        return sections;
    }
}
