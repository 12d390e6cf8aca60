package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.islet.adapters.interchange.Draft.Amount;
import org.islet.adapters.interchange.Draft.Choices;
import org.islet.adapters.interchange.Draft.Option;
import org.islet.adapters.interchange.Draft.Pair;
import org.islet.adapters.interchange.Draft.Pairs;
import org.islet.adapters.interchange.Draft.Verdict;
import org.islet.adapters.interchange.Imported.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

    @Test
    void one_of_several_options_is_a_single_choice() {
        var draft = one("::Sugar::Which hormone lowers it?{=Insulin#Yes. ~Gastrin#No. ~Glucagon}");
        assertThat(draft.name()).isEqualTo("Sugar");
        assertThat(draft.paragraphs()).containsExactly("Which hormone lowers it?");
        var choices = (Choices) draft.answer();
        assertThat(choices.single()).isTrue();
        assertThat(choices.options().stream().map(Option::text))
                .containsExactly("Insulin", "Gastrin", "Glucagon");
        assertThat(choices.options().stream().map(Option::feedback))
                .containsExactly("Yes.", "No.", "");
        assertThat(choices.options().stream().map(Option::key)).containsExactly(true, false, false);
    }

    @Test
    void shares_of_the_points_make_a_select_all() {
        var choices = (Choices) one("Which?{~%50%a ~%50%b ~%-50%c ~%-50%d}").answer();
        assertThat(choices.single()).isFalse();
        assertThat(choices.options().stream().filter(Option::key).map(Option::text))
                .containsExactly("a", "b");
    }

    @Test
    void other_weights_are_named() {
        assertThat(remarks("Which?{~%70%a ~%30%b ~c}"))
                .containsExactly(
                        "its weights become a point for each key, less one for each other choice");
    }

    @Test
    void a_part_of_the_points_is_named() {
        assertThat(remarks("Which?{=a ~%50%b ~c}"))
                .containsExactly("an option that earned part of the points earns none here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{T}", "{TRUE}", "{ TRUE }"})
    void a_true_statement_is_true(String answer) {
        assertThat(one("T1 is small." + answer).answer()).isEqualTo(new Verdict(true, "", ""));
    }

    @Test
    void what_is_said_of_a_statement_goes_first_to_those_who_missed_it() {
        assertThat(one("T1 is large.{F#It is small.#So it is.}").answer())
                .isEqualTo(new Verdict(false, "It is small.", "So it is."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#4:0.1}", "{#3.9..4.1}", "{#=4:0.1 =%0%2:0}", "{# =%100%4:.1 }"})
    void a_number_has_a_tolerance_or_a_range(String answer) {
        if (answer.contains(":.1")) {
            assertThat(remarks("How many?" + answer)).hasSize(1);
            return;
        }
        var first = ((Amount) one("How many?" + answer).answer()).numbers().getFirst();
        assertThat(first.value()).isEqualByComparingTo("4");
        assertThat(first.tolerance()).isEqualByComparingTo("0.1");
    }

    @Test
    void a_row_has_an_answer_and_an_answer_may_have_no_row() {
        var pairs =
                (Pairs) one("Match.{=Gastrinoma -> Gastrin =VIPoma -> VIP = -> Insulin}").answer();
        assertThat(pairs.rows())
                .containsExactly(new Pair("Gastrinoma", "Gastrin"), new Pair("VIPoma", "VIP"));
        assertThat(pairs.choices()).containsExactly("Gastrin", "VIP", "Insulin");
    }

    @Test
    void words_around_the_answers_leave_a_blank() {
        assertThat(one("Insulin {=lowers ~raises ~keeps} blood sugar.").paragraphs())
                .containsExactly("Insulin ____ blood sugar.");
    }

    @Test
    void escaped_signs_are_meant_as_they_are() {
        var draft = one("::a\\:b::Is 1 \\= 2 \\{or\\} \\~3 \\# \\\\?{=\\=a\\nb ~\\~ ~\\}}");
        assertThat(draft.name()).isEqualTo("a:b");
        assertThat(draft.paragraphs()).containsExactly("Is 1 = 2 {or} ~3 # \\?");
        assertThat(((Choices) draft.answer()).options().stream().map(Option::text))
                .containsExactly("=a\nb", "~", "}");
    }

    @Test
    void comments_are_passed_over_and_their_tags_kept() {
        var draft = one("// by hand\n// [id:t-1] [tag:level:apply] [tag:thyroid]\n::x::Is it?{T}");
        assertThat(draft.name()).isEqualTo("t-1");
        assertThat(draft.tags().level()).contains("apply");
        assertThat(draft.tags().foreign()).containsExactly("thyroid");
        assertThat(draft.line()).isEqualTo(3);
    }

    @Test
    void a_category_holds_for_what_follows() {
        var drafts =
                read("$CATEGORY: top/NETs\n\nOne?{T}\n\n$CATEGORY: top/Other\n\nTwo?{F}").drafts();
        assertThat(drafts.stream().map(Draft::category)).containsExactly("top/NETs", "top/Other");
    }

    @Test
    void lines_may_end_as_on_windows_and_begin_with_a_byte_order_mark() {
        byte[] bytes =
                "\uFEFFOne?{\r\n=a\r\n~b\r\n}\r\n\r\nTwo?{T}\r\n".getBytes(StandardCharsets.UTF_8);
        var drafts = ForeignFile.read(bytes).drafts();
        assertThat(drafts).hasSize(2);
        assertThat(drafts.getLast().line()).isEqualTo(6);
    }

    @Test
    void any_script_is_read() {
        var choices = (Choices) one("Größe?{=漢字 ~😀 ~µg}").answer();
        assertThat(choices.options().stream().map(Option::text)).containsExactly("漢字", "😀", "µg");
    }

    @Test
    void html_becomes_paragraphs_and_pictures_are_named() {
        var imported =
                read("[html]<p>A <b>man</b> of 60.</p><p>Why?<img src\\=\"x/scan.png\"></p>{T}");
        assertThat(imported.drafts().getFirst().paragraphs())
                .containsExactly("A man of 60.", "Why?");
        assertThat(imported.remarks().stream().map(Remark::what))
                .containsExactly("the picture scan.png is left out");
    }

    @Test
    void a_sign_for_less_than_is_no_html() {
        assertThat(one("Is T1 < 2 cm and T2 >2?{T}").paragraphs())
                .containsExactly("Is T1 < 2 cm and T2 >2?");
    }

    @Test
    void what_has_no_type_here_is_named_with_its_line() {
        var imported = read("Tell me.{}\n\nName it.{=Insulin}\n\nJust read this.\n\nOne?{T}");
        assertThat(imported.drafts()).hasSize(1);
        assertThat(imported.remarks())
                .containsExactly(
                        new Remark(
                                1, "Tell me.", "is not taken over: an essay cannot be marked here"),
                        new Remark(
                                3,
                                "Name it.",
                                "is not taken over: an answer typed in words cannot be marked here"),
                        new Remark(
                                5,
                                "Just read this.",
                                "is not taken over: a text without answers asks nothing"));
    }

    @Test
    void a_brace_that_is_never_closed_is_refused_with_its_line() {
        var malformed = malformed("One?{T}\n\nTwo\nlines?{=a\n~b\n\nThree?{T}");
        assertThat(malformed.line()).isEqualTo(4);
        assertThat(malformed).hasMessageContaining("not closed");
    }

    @Test
    void a_brace_that_was_never_opened_is_refused_with_its_line() {
        assertThat(malformed("One?{T}\n\nTwo?}\n").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One {=a ~b} and {=c ~d}?", "One?{=a {b} ~c}", "::One?{T}", "One}?{T}"})
    void what_cannot_be_told_apart_is_refused(String text) {
        assertThat(malformed(text).line()).isEqualTo(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_line() {
        byte[] bytes = {'a', '\n', (byte) 0xE9, '?', '{', 'T', '}'};
        var malformed = catchThrowableOfType(MalformedFile.class, () -> ForeignFile.read(bytes));
        assertThat(malformed.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "=a", "{", "\\", "#", "<a ", "<b>", " ", "//", "::", "-> ="})
    void five_megabytes_of_one_sign_take_no_time(String sign) {
        byte[] bytes =
                ("x{" + sign.repeat(4_900_000 / sign.length())).getBytes(StandardCharsets.UTF_8);
        Assertions.assertThat(
                        Assertions.catchThrowable(
                                () ->
                                        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                                Duration.ofSeconds(20),
                                                () -> ForeignFile.read(bytes))))
                .isInstanceOf(MalformedFile.class);
    }

    private static Draft one(String text) {
        var imported = read(text);
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.drafts()).hasSize(1);
        return imported.drafts().getFirst();
    }

    private static List<String> remarks(String text) {
        return read(text).remarks().stream().map(Remark::what).toList();
    }

    private static MalformedFile malformed(String text) {
        return catchThrowableOfType(MalformedFile.class, () -> read(text));
    }

    private static Imported read(String text) {
        return ForeignFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
