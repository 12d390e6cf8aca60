package org.islet.core.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.core.content.BlankQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Course;
import org.islet.core.content.Grouping;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.RowQuestion;

/** Whether the options of a question stand side by side as equals, and give nothing away. */
final class OptionRules {

    private static final double WIDEST_BAND = 2.5;
    private static final int SMALL_DIFFERENCE = 25;

    private static final Pattern ALL_OR_NONE =
            Pattern.compile(
                    "(?i)\\b(all|none|both|neither) of (the above|these|those|the (other|others|options|answers))\\b");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)\\b(always|never|only|all|none|every)\\b");
    // A name such as VIPoma is written so wherever it stands.
    private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}\\p{Lu}.*");
    private static final Pattern SENTENCE = Pattern.compile("[.?!][\"”’)]*$");

    private OptionRules() {}

    static Stream<Finding> findings(Course course) {
        var ofOptions = Bank.of(course).flatMap(OptionSet::of).flatMap(OptionRules::ofOptions);
        return Stream.concat(ofOptions, Bank.of(course).flatMap(OptionRules::withoutMisconception));
    }

    private static Stream<Finding> ofOptions(OptionSet set) {
        return Stream.of(
                        allOrNone(set),
                        absolute(set),
                        unevenForm(set),
                        unevenLength(set),
                        repeated(set),
                        outOfOrder(set),
                        same(set))
                .flatMap(found -> found);
    }

    private static Stream<Finding> allOrNone(OptionSet set) {
        return set.texts().stream()
                .filter(text -> ALL_OR_NONE.matcher(text).find())
                .map(
                        text ->
                                Bank.finding(
                                        Rule.ALL_OF_THE_ABOVE,
                                        set.question(),
                                        "the option \"" + text + "\" stands for others",
                                        "say what holds, or ask with select-all"));
    }

    private static Stream<Finding> absolute(OptionSet set) {
        if (set.keys().stream().anyMatch(key -> ABSOLUTE.matcher(key).find())) {
            return Stream.empty();
        }
        return set.distractors().stream()
                .flatMap(text -> ABSOLUTE.matcher(text).results())
                .map(match -> match.group())
                .limit(1)
                .map(
                        word ->
                                Bank.finding(
                                        Rule.ABSOLUTE_WORD,
                                        set.question(),
                                        "\"" + word + "\" stands in a distractor and in no key",
                                        "say it without the word"));
    }

    private static Stream<Finding> unevenForm(OptionSet set) {
        var texts = set.texts();
        boolean ends = differ(texts.stream().map(text -> SENTENCE.matcher(text).find()));
        boolean begins =
                differ(
                        texts.stream()
                                .map(text -> text.replaceFirst("^[\"“‘(]+", ""))
                                .filter(text -> Character.isLetter(text.codePointAt(0)))
                                .filter(text -> !ABBREVIATION.matcher(text).matches())
                                .map(text -> Character.isUpperCase(text.codePointAt(0))));
        return Stream.of(
                        ends ? "some options end as sentences and some do not" : "",
                        begins ? "some options begin with a capital and some do not" : "")
                .filter(what -> !what.isEmpty())
                .map(
                        what ->
                                Bank.finding(
                                        Rule.PARALLEL_FORM,
                                        set.question(),
                                        what,
                                        "write all alike"));
    }

    private static boolean differ(Stream<Boolean> forms) {
        return forms.distinct().count() > 1;
    }

    private static Stream<Finding> unevenLength(OptionSet set) {
        var lengths = set.texts().stream().mapToInt(String::length).summaryStatistics();
        int shortest = lengths.getMin();
        int longest = lengths.getMax();
        return longest <= WIDEST_BAND * shortest || longest - shortest <= SMALL_DIFFERENCE
                ? Stream.empty()
                : Stream.of(
                        Bank.finding(
                                Rule.OPTION_LENGTH,
                                set.question(),
                                "the options have %d to %d characters".formatted(shortest, longest),
                                "shorten the longest, or say more in the shortest"));
    }

    private static Stream<Finding> repeated(OptionSet set) {
        if (set.keys().isEmpty()) {
            return Stream.empty();
        }
        Set<String> hints = new TreeSet<>(WordForms.content(Bank.asked(set.question())));
        set.keys().forEach(key -> hints.retainAll(WordForms.content(key)));
        set.distractors().forEach(text -> hints.removeAll(WordForms.content(text)));
        return hints.stream()
                .limit(1)
                .map(
                        word ->
                                Bank.finding(
                                        Rule.REPEATED_WORD,
                                        set.question(),
                                        "of all options only the key repeats \""
                                                + word
                                                + "\" of the stem",
                                        "use the word in a distractor too, or in none"));
    }

    private static Stream<Finding> outOfOrder(OptionSet set) {
        var numbers = Quantity.allOf(set.texts());
        if (numbers.isEmpty() || !ordered(set)) {
            return Stream.empty();
        }
        if (!Quantity.inOrder(numbers)) {
            return Stream.of(
                    Bank.finding(
                            Rule.NUMBER_ORDER,
                            set.question(),
                            "the numbers of the options are out of order",
                            "list them from small to large"));
        }
        return set.order() == OptionSet.Order.SHUFFLED
                ? Stream.of(
                        Bank.finding(
                                Rule.NUMBER_ORDER,
                                set.question(),
                                "the options are numbers, and are shuffled",
                                "write order: fixed"))
                : Stream.empty();
    }

    private static boolean ordered(OptionSet set) {
        return switch (set.order()) {
            case FIXED, SHUFFLED -> true;
            case ASKED, TOLD -> false;
        };
    }

    private static Stream<Finding> same(OptionSet set) {
        var seen = new HashMap<List<String>, String>();
        return set.texts().stream()
                .flatMap(
                        text -> {
                            String before = seen.putIfAbsent(WordForms.meaning(text), text);
                            return before == null ? Stream.empty() : Stream.of(before + "|" + text);
                        })
                .map(
                        pair ->
                                Bank.finding(
                                        Rule.SAME_MEANING,
                                        set.question(),
                                        "the options \"%s\" say the same"
                                                .formatted(pair.replace("|", "\" and \"")),
                                        "replace one of them"));
    }

    private static Stream<Finding> withoutMisconception(Question question) {
        return misconceptions(question)
                .filter(String::isBlank)
                .limit(1)
                .map(
                        _ ->
                                Bank.finding(
                                        Rule.MISCONCEPTION,
                                        question,
                                        "a distractor has no misconception",
                                        "say what someone who picks it believes"));
    }

    private static Stream<String> misconceptions(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    choice.options().stream()
                            .filter(option -> !option.key())
                            .map(Option::misconception);
            case Numeric numeric -> numeric.slips().stream().map(Numeric.Slip::misconception);
            case Grouping grouping ->
                    grouping.options().filter(option -> !option.key()).map(Option::misconception);
            case HighlightTable table ->
                    table.options().filter(option -> !option.key()).map(Option::misconception);
            case BowTie diagram ->
                    diagram.options().filter(option -> !option.key()).map(Option::misconception);
            // A row or a blank tells those that matter, and a step has none.
            case RowQuestion _, BlankQuestion _, Ordering _ -> Stream.empty();
        };
    }
}
