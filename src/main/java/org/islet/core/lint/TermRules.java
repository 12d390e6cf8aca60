package org.islet.core.lint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.core.content.Course;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Inline;
import org.islet.core.content.Lesson;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.TermId;

/**
 * Whether a lesson links each glossary term that it uses. A term that more than two thirds of the
 * lessons use has to be linked in the first of them only.
 */
final class TermRules {

    // Stands where a link or a longer term stood, so that no word is found across the gap.
    private static final String GAP = " | ";

    private TermRules() {}

    static Stream<Finding> findings(Course course) {
        var words =
                course.terms().values().stream()
                        .sorted(
                                Comparator.comparingInt((GlossaryTerm each) -> each.term().length())
                                        .reversed())
                        .map(TermWord::of)
                        .toList();
        var all = course.path().stream().map(lesson -> use(lesson, words)).toList();
        return all.stream().flatMap(use -> findings(use, all));
    }

    /**
     * A term as it may stand in a text.
     *
     * @param exact finds the very word
     * @param any finds its plural as well
     */
    private record TermWord(GlossaryTerm term, Pattern exact, Pattern any) {

        static TermWord of(GlossaryTerm term) {
            // An abbreviation such as VIP is itself in capitals alone.
            String flags = term.term().equals(term.term().toUpperCase(Locale.ROOT)) ? "" : "(?i)";
            String word = flags + "(?<![\\w-])" + Pattern.quote(term.term());
            return new TermWord(
                    term,
                    Pattern.compile(word + "(?![\\w-])"),
                    Pattern.compile(word + "(s|es)?(?![\\w-])"));
        }
    }

    /**
     * The terms of one lesson.
     *
     * @param linked those that it links
     * @param unlinked the others that it uses, each with the first section that does
     */
    private record Use(Lesson lesson, Set<TermId> linked, Map<GlossaryTerm, Section> unlinked) {

        boolean knows(GlossaryTerm term) {
            return linked.contains(term.id()) || unlinked.containsKey(term);
        }
    }

    private static Use use(Lesson lesson, List<TermWord> words) {
        var linked = new HashSet<TermId>();
        Map<Section, String> texts = new LinkedHashMap<>();
        for (Section section : lesson.sections()) {
            texts.put(section, unlinkedText(section, linked));
        }
        Map<GlossaryTerm, Section> unlinked = new LinkedHashMap<>();
        for (TermWord word : words) {
            if (!linked.contains(word.term().id())) {
                texts.entrySet().stream()
                        .filter(each -> word.exact().matcher(each.getValue()).find())
                        .findFirst()
                        .ifPresent(each -> unlinked.put(word.term(), each.getKey()));
            }
            texts.replaceAll((_, text) -> word.any().matcher(text).replaceAll(GAP));
        }
        return new Use(lesson, linked, unlinked);
    }

    // A word of nearly every lesson, such as tumor, is learned where the course first uses it.
    private static boolean isLearned(GlossaryTerm term, Use use, List<Use> all) {
        var knowing = all.stream().filter(each -> each.knows(term)).toList();
        boolean everyday = 3 * knowing.size() > 2 * all.size();
        return everyday && !knowing.getFirst().equals(use);
    }

    private static Stream<Finding> findings(Use use, List<Use> all) {
        return use.unlinked().entrySet().stream()
                .filter(each -> !isLearned(each.getKey(), use, all))
                .map(each -> finding(use.lesson(), each.getValue(), each.getKey()));
    }

    private static String unlinkedText(Section section, Set<TermId> linked) {
        var text = new StringBuilder();
        for (List<Inline> passage : Prose.passages(section.blocks())) {
            append(passage, text, linked);
            text.append(GAP);
        }
        return text.toString();
    }

    private static void append(List<Inline> passage, StringBuilder text, Set<TermId> linked) {
        for (Inline inline : passage) {
            switch (inline) {
                case Inline.Words(var words) -> text.append(words.replace('\n', ' '));
                case Inline.Strong(var content) -> append(content, text, linked);
                case Inline.Emphasis(var content) -> append(content, text, linked);
                case Inline.TermLink(var term, _) -> {
                    linked.add(term);
                    text.append(GAP);
                }
                case Inline.SectionLink _ -> text.append(GAP);
                case Inline.Citation _ -> {}
            }
        }
    }

    private static Finding finding(Lesson lesson, Section section, GlossaryTerm term) {
        return new Finding(
                Rule.TERM_LINK,
                new Subject.OfSection(new SectionRef(lesson.id(), section.id())),
                "the lesson uses \"%s\" and never links it".formatted(term.term()),
                "write [%s](term:%s) where it first comes up".formatted(term.term(), term.id()));
    }
}
