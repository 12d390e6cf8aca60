package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.islet.core.Fixtures.option;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.core.Fixtures.AQuestion;
import org.islet.core.content.Blank;
import org.islet.core.content.Cloze;
import org.islet.core.content.GapText;
import org.islet.core.content.Matrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.Row;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotId;
import org.islet.core.content.Trend;
import org.islet.core.content.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical text of a question: it reads back, and equal questions have equal ones. */
class QuestionWriterTest {

    private static final AQuestion Q = question("q-1");
    private static final CanonicalQuestionText TEXT = new CanonicalQuestionText();

    static Stream<Question> every_type() {
        return Stream.of(
                Q.singleChoice("-+--"),
                Q.inFixedOrder().singleChoice("+--"),
                Q.selectAll("++-+"),
                Q.inFixedOrder().selectAll("+++"),
                Q.selectN("++--+"),
                Q.trueFalse(true),
                Q.trueFalse(false),
                TrueFalse.of(Q.head(), true, "Why true.", "Why false.", ""),
                Q.numeric("4", "0"),
                Q.numeric("-2.50", "0.125"),
                withSlips(),
                Q.citing("acs.staging.001", "pdq.staging.002").singleChoice("+--"),
                Q.matching(4, 3, 1, 2),
                Q.inFixedOrder().matching(2, 1, 1),
                Q.matrix(3, 1, 2, 3),
                withMisconceptions(),
                Q.multiMatrix("+-+", "-++"),
                Q.grouping("+--", "++"),
                Q.inFixedOrder().grouping("+-", "-+", "++"),
                withTrend(),
                Q.cloze("-+-", "+-"),
                Q.inFixedOrder().cloze("+-"),
                withMisconceptionInBlank(),
                Q.bowTie("-+--", "+--+-", "-++--"),
                Q.inFixedOrder().bowTie("-+--", "+--+-", "-++--"),
                Q.rationale("-+", "+-"),
                Q.inFixedOrder().rationale("-+-", "+-", "+--"),
                Q.clozeTable("-+", "+-"),
                Q.inFixedOrder().clozeTable("-+"),
                Q.clozeDrag(5, 4, 2),
                Q.inFixedOrder().clozeDrag(2, 1),
                Q.ordering(5),
                Q.highlight("+--+"),
                Q.highlightTable("+-", "-++"),
                Q.hotSpot("-+-"));
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_question_reads_back_equal(Question question) {
        assertThat(TEXT.read(TEXT.write(question))).isEqualTo(question);
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void writing_what_was_read_back_gives_the_same_text(Question question) {
        String text = TEXT.write(question);
        assertThat(TEXT.write(TEXT.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which \u201cT\u201d?",
                "It\u2019s: T1, T2 - or {T3}? [yes] # no",
                "- a\n- b\n\nc",
                "tab\there, backslash \\ and slash /",
                "µg/dL ≥ 5 – “quoted” ½ é ß 日本",
                "a smile \uD83D\uDE42 and a\u00A0gap",
                "true",
                "0x10",
                "!tag &anchor *alias %percent @at `tick`",
                "<script>alert(1)</script>"
            })
    void whatever_an_author_writes_reads_back_equal(String stem) {
        var question = new SingleChoice(withTexts("A case: " + stem, stem), options(), true);
        assertThat(TEXT.read(TEXT.write(question))).isEqualTo(question);
    }

    @Test
    void straight_quotes_read_back_curved_and_stay_so() {
        var question = new SingleChoice(withTexts("", "Which \"T\"?"), options(), true);
        var read = TEXT.read(TEXT.write(question));
        assertThat(read.head().stem()).isEqualTo("Which \u201cT\u201d?");
        assertThat(TEXT.read(TEXT.write(read))).isEqualTo(read);
    }

    @Test
    void the_canonical_text_stays_the_same_from_release_to_release() {
        assertThat(TEXT.write(Q.inFixedOrder().singleChoice("+--")))
                .isEqualTo(
                        """
                        {"id":"q-1","objective":"tnm","level":"apply","track":"student",\
                        "stem":"What of q-1?","cites":["acs.staging.001"],\
                        "type":"single","order":"fixed","options":[\
                        {"text":"Option 1","key":"true","why":"Because."},\
                        {"text":"Option 2","key":"false","why":"Because.","misconception":"It is so."},\
                        {"text":"Option 3","key":"false","why":"Because.","misconception":"It is so."}]}""");
    }

    @Test
    void a_trend_stands_before_the_stem_of_any_type() {
        var question = new SingleChoice(Q.showing(trend(2)), options(), true);
        assertThat(TEXT.write(question))
                .contains(
                        """
                        "track":"student","trend":{"title":"A fast","times":["Hour 0","Hour 1"],\
                        "rows":[{"name":"Glucose","unit":"mg/dL","reference":"70 to 99",\
                        "values":["92","91"]}],"note":"Made-up values."},"stem":""");
    }

    @Test
    void equal_questions_have_equal_texts() {
        assertThat(TEXT.write(question("q-1").selectN("++-")))
                .isEqualTo(TEXT.write(question("q-1").selectN("++-")));
    }

    @Test
    void whatever_differs_shows_in_the_text() {
        var options = new ArrayList<>(options());
        options.set(0, new Option(option(1), "Option 1", true, "Because!", ""));
        var texts =
                Stream.of(
                                Q.singleChoice("+--"),
                                Q.singleChoice("-+-"),
                                Q.selectAll("+--"),
                                Q.inFixedOrder().singleChoice("+--"),
                                Q.about("grade").singleChoice("+--"),
                                Q.citing("acs.staging.002").singleChoice("+--"),
                                new SingleChoice(Q.head(), options, true),
                                new SingleChoice(withTexts("A case.", "Which?"), options(), true),
                                new SingleChoice(withTexts("", "Which?"), options(), true),
                                Q.trueFalse(true),
                                Q.trueFalse(false),
                                Q.numeric("4", "0"),
                                Q.numeric("4", "1"),
                                Q.matrix(3, 1, 2),
                                Q.matrix(3, 2, 2),
                                Q.matching(3, 1, 2),
                                Q.inFixedOrder().matching(3, 1, 2),
                                withMisconceptions(),
                                Q.multiMatrix("+-", "-+"),
                                Q.multiMatrix("++", "-+"),
                                Q.grouping("+-", "-+"),
                                Q.grouping("+-", "++"),
                                withTrend(),
                                Q.cloze("-+-", "+-"),
                                Q.cloze("+--", "+-"),
                                Q.inFixedOrder().cloze("-+-", "+-"),
                                Q.bowTie("-+--", "+--+-", "-++--"),
                                Q.bowTie("-+--", "+--+-", "+-+--"),
                                Q.rationale("-+-", "+-"),
                                Q.clozeTable("-+-", "+-"),
                                Q.clozeTable("-+-", "-+"),
                                Q.clozeDrag(4, 2, 3),
                                Q.clozeDrag(4, 3, 2),
                                withMisconceptionInBlank(),
                                Q.ordering(3),
                                Q.ordering(4),
                                Q.highlight("+--"),
                                Q.highlight("-+-"),
                                Q.highlightTable("+-", "-+"),
                                Q.highlightTable("+-", "+-"),
                                Q.hotSpot("+-"),
                                Q.hotSpot("-+"))
                        .map(TEXT::write);
        assertThat(texts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not a question", "{\"id\":\"q-1\"}", "[1, 2]"})
    void a_text_that_stands_for_no_question_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.read(text))
                .withMessageStartingWith("A stored item cannot be read");
    }

    private static Matrix withMisconceptions() {
        var row =
                new Row(
                        new SlotId("1"),
                        "Which \u201cT\u201d: 2 cm?",
                        Set.of(option(2)),
                        "Because.",
                        Map.of(option(1), "It is rounded: down.", option(3), "It is so."));
        return new Matrix(
                Q.head(), AQuestion.choices(3), List.of(row, AQuestion.row(2, Set.of(option(1)))));
    }

    private static SingleChoice withTrend() {
        var sparse =
                new Trend(
                        "A fast, \u201csupervised\u201d: two days",
                        List.of("Day 1, 08:00", "Day 2, 08:00"),
                        List.of(
                                new Trend.Measurement("Glucose", "mg/dL", "", List.of("92", "45")),
                                new Trend.Measurement("Alert", "", "yes", List.of("true", "0x10"))),
                        "Made-up values: none is real.");
        return new SingleChoice(Q.showing(sparse), options(), true);
    }

    private static Cloze withMisconceptionInBlank() {
        var blank = AQuestion.blank(1, AQuestion.choices(3), 2);
        return new Cloze(
                Q.head(),
                GapText.of("[1]: what \u201cT\u201d is, [a] word or {two}."),
                List.of(
                        new Blank(
                                blank.id(),
                                blank.choices(),
                                blank.answer(),
                                "Because.",
                                Map.of(option(3), "It is rounded: down."))),
                false);
    }

    private static Numeric withSlips() {
        return new Numeric(
                Q.head(),
                new BigDecimal("4"),
                new BigDecimal("0.5"),
                "",
                "Because.",
                List.of(
                        new Numeric.Slip(new BigDecimal("2"), "Here it begins.", "It ends there."),
                        new Numeric.Slip(new BigDecimal("20"), "That is in mm.", "")));
    }

    private static QuestionHead withTexts(String scenario, String stem) {
        var head = Q.head();
        return new QuestionHead(
                head.id(),
                head.objective(),
                head.level(),
                head.track(),
                scenario,
                stem,
                head.citations(),
                head.chart());
    }

    private static List<Option> options() {
        return AQuestion.options("+--");
    }
}
