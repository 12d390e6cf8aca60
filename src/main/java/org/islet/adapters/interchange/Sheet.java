package org.islet.adapters.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.core.content.FactId;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;

/**
 * A question laid out in parts that other programs know.
 *
 * @param passages what is read, the stem last; the parts that have no place in them follow
 * @param parts what is answered
 * @param weighing how the points of the parts make those of the question
 * @param remarks reasons that belong to no single part, one a line
 * @param losses what of the question does not fit into parts at all
 */
record Sheet(
        Question question,
        List<Passage> passages,
        List<Part> parts,
        Weighing weighing,
        List<String> remarks,
        List<String> losses) {

    /** What the line with the facts begins with. */
    static final String FACTS = "Facts: ";

    /** How the points of the parts make those of the question. */
    enum Weighing {
        /** They are added up. */
        SUM,
        /** The first part multiplies what the others add up to. */
        ANCHORED
    }

    Sheet {
        passages = List.copyOf(passages);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        losses = List.copyOf(losses);
        if (parts.size() > 1 && !parts.stream().allMatch(Part.Pick.class::isInstance)) {
            throw new IllegalArgumentException(
                    "Several parts of a question must all be picks, got %s for %s; see Layout."
                            .formatted(parts, question.id()));
        }
    }

    QuestionId id() {
        return question.id();
    }

    /** How many points the question earns at most. */
    int points() {
        return switch (weighing) {
            case SUM -> parts.stream().mapToInt(Part::points).sum();
            case ANCHORED -> parts.stream().skip(1).mapToInt(Part::points).sum();
        };
    }

    /** The places of the parts that are answered after what is read, from 0. */
    List<Integer> after() {
        return IntStream.range(0, parts.size()).filter(part -> !placed(part)).boxed().toList();
    }

    /** The one part, or empty where there are several or it stands amid what is read. */
    Optional<Part> only() {
        return parts.size() == 1 && !placed(0) ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private boolean placed(int part) {
        return passages.stream()
                .flatMap(Passage::read)
                .anyMatch(run -> run instanceof Passage.Place(int at) && at == part);
    }

    /** The remarks, and the facts that support the key. */
    List<String> generalFeedback() {
        var facts = question.head().citations().stream().map(FactId::value).toList();
        return Stream.concat(remarks.stream(), Stream.of(FACTS + String.join(", ", facts)))
                .toList();
    }
}
