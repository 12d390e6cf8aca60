package org.islet.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.lint.Sample.after;
import static org.islet.core.lint.Sample.found;
import static org.islet.core.lint.Sample.head;
import static org.islet.core.lint.Sample.inFixedOrder;
import static org.islet.core.lint.Sample.single;
import static org.islet.core.lint.Sample.twoKeys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.islet.core.Fixtures.AQuestion;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.Cloze;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.Matrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotId;
import org.islet.core.content.Step;
import org.islet.core.content.TrueFalse;
import org.junit.jupiter.api.Test;

/** Options that stand out, and near cases that do not. */
class OptionRulesTest {

    @Test
    void an_option_that_stands_for_the_others_is_found() {
        assertThat(found(Rule.ALL_OF_THE_ABOVE, options("T1", "T2", "All of these"))).hasSize(1);
        assertThat(found(Rule.ALL_OF_THE_ABOVE, options("T1", "T2", "None of the above")))
                .hasSize(1);
    }

    @Test
    void all_of_something_else_is_let_pass() {
        assertThat(
                        found(
                                Rule.ALL_OF_THE_ABOVE,
                                options("All of the pancreas", "Its head", "Its tail")))
                .isEmpty();
    }

    @Test
    void an_absolute_word_in_a_distractor_alone_is_found() {
        assertThat(
                        found(
                                Rule.ABSOLUTE_WORD,
                                options("It may grow", "It never grows", "It shrinks")))
                .containsExactly("\"never\" stands in a distractor and in no key");
    }

    @Test
    void an_absolute_word_in_the_key_too_is_let_pass() {
        assertThat(found(Rule.ABSOLUTE_WORD, options("Only T1", "Only T2", "Only T3"))).isEmpty();
    }

    @Test
    void a_word_that_holds_an_absolute_one_is_let_pass() {
        assertThat(found(Rule.ABSOLUTE_WORD, options("A gland", "A small gland", "A nonebody")))
                .isEmpty();
    }

    @Test
    void options_of_another_form_are_found() {
        assertThat(found(Rule.PARALLEL_FORM, options("It grows.", "It rests.", "It shrinks")))
                .hasSize(1);
        assertThat(found(Rule.PARALLEL_FORM, options("It grows", "it rests", "It shrinks")))
                .hasSize(1);
    }

    @Test
    void quotes_figures_and_question_marks_do_not_change_the_form() {
        assertThat(found(Rule.PARALLEL_FORM, options("“It grows.”", "“Why?”", "“Yes!”"))).isEmpty();
        assertThat(found(Rule.PARALLEL_FORM, options("2 weeks", "Months", "Years"))).isEmpty();
    }

    @Test
    void an_option_far_longer_than_another_is_found() {
        assertThat(
                        found(
                                Rule.OPTION_LENGTH,
                                options("x".repeat(42), "y".repeat(16), "z".repeat(30))))
                .containsExactly("the options have 16 to 42 characters");
    }

    @Test
    void a_small_difference_and_a_small_ratio_are_let_pass() {
        assertThat(found(Rule.OPTION_LENGTH, options("x".repeat(30), "y".repeat(5), "z")))
                .hasSize(1);
        assertThat(found(Rule.OPTION_LENGTH, options("x".repeat(26), "y", "z"))).isEmpty();
        assertThat(
                        found(
                                Rule.OPTION_LENGTH,
                                options("x".repeat(100), "y".repeat(40), "z".repeat(40))))
                .isEmpty();
    }

    @Test
    void a_word_that_only_stem_and_key_share_is_found() {
        var question =
                single("A needle biopsy failed. What next?", "Surgical biopsy", "A scan", "Rest");
        assertThat(found(Rule.REPEATED_WORD, question))
                .containsExactly("of all options only the key repeats \"biopsy\" of the stem");
    }

    @Test
    void a_word_of_the_scenario_counts_in_singular_and_plural() {
        var question =
                after("There are murmurs.", single("What is it?", "A murmur", "A sound", "A beat"));
        assertThat(found(Rule.REPEATED_WORD, question)).hasSize(1);
    }

    @Test
    void a_word_in_a_distractor_too_or_of_no_weight_is_let_pass() {
        var shared = single("After a biopsy?", "Surgical biopsy", "Needle biopsy", "Rest");
        var everyday = single("What of this tumor?", "The tumor grows", "It rests", "It shrinks");
        assertThat(found(Rule.REPEATED_WORD, shared)).isEmpty();
        assertThat(found(Rule.REPEATED_WORD, everyday)).isEmpty();
    }

    @Test
    void a_word_has_to_be_in_every_key() {
        assertThat(found(Rule.REPEATED_WORD, twoKeys("A biopsy?", "A biopsy", "A scan", "Rest")))
                .isEmpty();
    }

    @Test
    void numbers_out_of_order_are_found() {
        assertThat(found(Rule.NUMBER_ORDER, inFixedOrder(options("2 cm", "1.9 cm", "4 cm"))))
                .containsExactly("the numbers of the options are out of order");
    }

    @Test
    void numbers_in_order_have_to_stay_so() {
        assertThat(found(Rule.NUMBER_ORDER, options("3 to 5", "15 to 20", "50 to 60")))
                .containsExactly("the options are numbers, and are shuffled");
        assertThat(
                        found(
                                Rule.NUMBER_ORDER,
                                inFixedOrder(options("3 to 5", "15 to 20", "50 to 60"))))
                .isEmpty();
    }

    @Test
    void numbers_of_several_kinds_have_no_order() {
        assertThat(
                        found(
                                Rule.NUMBER_ORDER,
                                options("24 mitoses, 12%", "8 mitoses, 35%", "9 mitoses, 1%")))
                .isEmpty();
        assertThat(found(Rule.NUMBER_ORDER, options("In 6 weeks", "After 2 years", "In 3 days")))
                .isEmpty();
    }

    @Test
    void two_options_of_one_meaning_are_found() {
        assertThat(
                        found(
                                Rule.SAME_MEANING,
                                options("The liver and bone", "Bone and liver.", "A node")))
                .containsExactly(
                        "the options \"The liver and bone\" and \"Bone and liver.\" say the same");
    }

    @Test
    void the_order_of_other_texts_carries_meaning() {
        assertThat(
                        found(
                                Rule.SAME_MEANING,
                                options("First A, then B", "First B, then A", "Neither")))
                .isEmpty();
        assertThat(found(Rule.SAME_MEANING, options("4.6 cm", "6.4 cm", "1 cm"))).isEmpty();
    }

    @Test
    void a_distractor_without_misconception_is_found_in_every_type() {
        var statement = TrueFalse.of(head("", "It is so."), true, "So.", "So.", "");
        var slip = new Numeric.Slip(BigDecimal.TWO, "There it begins.", "");
        var number =
                new Numeric(
                        head("", "How many?"),
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        "cm",
                        "So.",
                        List.of(slip));
        assertThat(found(Rule.MISCONCEPTION, statement)).hasSize(1);
        assertThat(found(Rule.MISCONCEPTION, number)).hasSize(1);
        assertThat(found(Rule.MISCONCEPTION, options("T1", "T2", "T3"))).isEmpty();
    }

    /** The first is the key. */
    private static SingleChoice options(String... options) {
        return single("What holds?", options);
    }

    @Test
    void each_group_is_looked_at_by_itself() {
        var grouping =
                new Grouping(
                        Sample.head("", "What goes with each?"),
                        List.of(
                                group(
                                        1,
                                        option("1", "Ulcers", true),
                                        option("2", "ulcers.", false)),
                                group(2, option("3", "Rash", true), option("4", "Stones", false))),
                        true);
        assertThat(found(Rule.PARALLEL_FORM, grouping)).hasSize(2);
        assertThat(found(Rule.SAME_MEANING, grouping)).hasSize(1);
    }

    @Test
    void a_distractor_of_a_group_has_a_misconception() {
        var grouping =
                new Grouping(
                        Sample.head("", "What goes with each?"),
                        List.of(
                                group(1, option("1", "Ulcers", true), bare("2", "Stones")),
                                group(2, option("3", "Rash", true), option("4", "Fever", false))),
                        true);
        assertThat(found(Rule.MISCONCEPTION, grouping)).hasSize(1);
    }

    @Test
    void the_columns_of_a_matrix_are_alike_and_in_order() {
        assertThat(found(Rule.PARALLEL_FORM, matrix("Low", "high"))).hasSize(1);
        assertThat(found(Rule.NUMBER_ORDER, matrix("4 cm", "2 cm", "5 cm"))).hasSize(1);
        assertThat(found(Rule.NUMBER_ORDER, matrix("2 cm", "4 cm", "5 cm"))).isEmpty();
    }

    @Test
    void numbers_that_are_to_be_put_into_order_may_be_shuffled() {
        var ordering =
                new Ordering(
                        Sample.head("", "From small to large?"),
                        List.of(step(1, "2 cm"), step(2, "4 cm"), step(3, "5 cm")));
        assertThat(found(Rule.NUMBER_ORDER, ordering)).isEmpty();
    }

    @Test
    void phrases_of_a_text_need_not_be_alike_and_those_of_a_row_do() {
        var highlight =
                new Highlight(
                        Sample.head("", "Which phrases fit?"),
                        "[Ulcers] and [red skin that moves from one place to the next, all day long], [48 mg]",
                        List.of(
                                option("1", "Ulcers", true),
                                option(
                                        "2",
                                        "red skin that moves from one place to the next, all day long",
                                        true),
                                bare("3", "48 mg")));
        var table =
                new HighlightTable(
                        Sample.head("", "Which phrases fit?"),
                        List.of("Part", "Findings"),
                        List.of(
                                group(1, option("1", "Ulcers", true), option("2", "none", false)),
                                group(
                                        2,
                                        option("3", "48 mg", true),
                                        option("4", "12 mg", false),
                                        bare("5", "30 mg"))));
        assertThat(found(Rule.PARALLEL_FORM, highlight)).isEmpty();
        assertThat(found(Rule.OPTION_LENGTH, highlight)).isEmpty();
        assertThat(found(Rule.MISCONCEPTION, highlight)).hasSize(1);
        assertThat(found(Rule.PARALLEL_FORM, table)).hasSize(1);
        assertThat(found(Rule.ABSOLUTE_WORD, table)).hasSize(1);
        assertThat(found(Rule.NUMBER_ORDER, table)).isEmpty();
        assertThat(found(Rule.MISCONCEPTION, table)).hasSize(1);
    }

    @Test
    void the_parts_of_a_bow_tie_are_looked_at_one_by_one() {
        var sound = question("q-1").bowTie("+---", "++---", "++---");
        var bare = new ArrayList<>(sound.actions());
        bare.set(4, bare("9", "option 9."));
        var diagram = new BowTie(sound.head(), sound.condition(), bare, sound.parameters(), true);
        assertThat(found(Rule.MISCONCEPTION, sound)).isEmpty();
        assertThat(found(Rule.MISCONCEPTION, diagram)).hasSize(1);
        assertThat(found(Rule.PARALLEL_FORM, diagram)).hasSize(2);
    }

    @Test
    void the_choices_of_each_blank_are_looked_at_by_themselves() {
        assertThat(found(Rule.PARALLEL_FORM, cloze("It is [1].", "low", "High"))).hasSize(1);
        assertThat(found(Rule.SAME_MEANING, cloze("It is [1].", "low sugar", "low sugar.")))
                .hasSize(1);
        assertThat(found(Rule.OPTION_LENGTH, cloze("It is [1].", "low", "x".repeat(40))))
                .hasSize(1);
        assertThat(found(Rule.MISCONCEPTION, cloze("It is [1].", "low", "high"))).isEmpty();
    }

    @Test
    void a_name_in_capitals_may_stand_among_words_in_small_letters() {
        assertThat(found(Rule.PARALLEL_FORM, cloze("It is a [1].", "gastrinoma", "VIPoma")))
                .isEmpty();
    }

    @Test
    void a_word_of_the_text_that_only_the_key_repeats_gives_it_away() {
        assertThat(
                        found(
                                Rule.REPEATED_WORD,
                                cloze("Ulcers come from [1].", "ulcer tumors", "other tumors")))
                .hasSize(1);
    }

    /** The first is the key. */
    private static Cloze cloze(String text, String... choices) {
        var all = choices(choices);
        return new Cloze(
                Sample.head("", "Complete it."),
                GapText.of(text),
                List.of(AQuestion.blank(1, all, 1)),
                false);
    }

    private static Group group(int place, Option... options) {
        return new Group(new SlotId(String.valueOf(place)), "Group " + place, List.of(options));
    }

    private static Option option(String place, String text, boolean key) {
        return new Option(new OptionId(place), text, key, "Because.", key ? "" : "It is so.");
    }

    private static Option bare(String place, String text) {
        return new Option(new OptionId(place), text, false, "Because.", "");
    }

    private static Step step(int place, String text) {
        return new Step(new OptionId(String.valueOf(place)), text, "Because.");
    }

    private static Matrix matrix(String... texts) {
        return new Matrix(
                Sample.head("", "Which of them?"),
                choices(texts),
                List.of(
                        AQuestion.row(1, Set.of(new OptionId("1"))),
                        AQuestion.row(2, Set.of(new OptionId("2")))));
    }

    private static List<Choice> choices(String... texts) {
        var choices = new ArrayList<Choice>();
        for (String text : texts) {
            choices.add(new Choice(new OptionId(String.valueOf(choices.size() + 1)), text));
        }
        return choices;
    }
}
