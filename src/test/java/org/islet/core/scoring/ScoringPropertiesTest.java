package org.islet.core.scoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.islet.core.Fixtures;
import org.islet.core.content.Blank;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Question;
import org.islet.core.content.Rationale;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotId;
import org.islet.core.content.SlotQuestion;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;
import org.islet.core.scoring.Response.Unanswered;

/** What holds for every question and every response to it. */
class ScoringPropertiesTest {

    @Property
    void points_lie_between_0_and_max(@ForAll("answered") Tuple2<Question, Response> answered) {
        var score = Scoring.mark(answered.get1(), answered.get2()).score();
        assertThat(score.points()).isBetween(0, score.max());
    }

    @Property
    void the_key_and_nothing_else_earns_every_point(
            @ForAll("answered") Tuple2<Question, Response> answered) {
        var question = answered.get1();
        assertThat(Scoring.mark(question, key(question)).score().full()).isTrue();
    }

    @Property
    void only_the_key_earns_every_point(@ForAll("answered") Tuple2<Question, Response> answered) {
        var question = answered.get1();
        Assume.that(!answered.get2().equals(key(question)));
        assertThat(Scoring.mark(question, answered.get2()).score().full()).isFalse();
    }

    @Property
    void a_blank_answer_earns_nothing(@ForAll("answered") Tuple2<Question, Response> answered) {
        assertThat(Scoring.mark(answered.get1(), new Unanswered()).score().points()).isZero();
    }

    @Property
    void the_order_of_the_options_changes_nothing(
            @ForAll("selectAllAnswered") Tuple2<SelectAll, Chosen> answered, @ForAll long seed) {
        var question = answered.get1();
        var options = new ArrayList<>(question.options());
        Collections.shuffle(options, new Random(seed));
        var shuffled = new SelectAll(question.head(), options, question.shuffled());
        assertThat(Scoring.mark(shuffled, answered.get2()))
                .isEqualTo(Scoring.mark(question, answered.get2()));
    }

    @Property
    void one_more_wrong_pick_never_raises_plus_minus(
            @ForAll("selectAllAnswered") Tuple2<SelectAll, Chosen> answered) {
        var question = answered.get1();
        int before = points(question, answered.get2());
        for (OptionId wrong : ids(question, false)) {
            assertThat(points(question, with(answered.get2(), wrong))).isLessThanOrEqualTo(before);
        }
    }

    @Property
    void one_more_right_pick_never_lowers_plus_minus(
            @ForAll("selectAllAnswered") Tuple2<SelectAll, Chosen> answered) {
        var question = answered.get1();
        int before = points(question, answered.get2());
        for (OptionId right : ids(question, true)) {
            assertThat(points(question, with(answered.get2(), right)))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void one_more_wrong_phrase_never_raises_the_points_of_a_highlight(
            @ForAll("highlightAnswered") Tuple2<Highlight, Chosen> answered) {
        var question = answered.get1();
        int before = points(question, answered.get2());
        for (OptionId wrong : ids(question, false)) {
            assertThat(points(question, with(answered.get2(), wrong))).isLessThanOrEqualTo(before);
        }
    }

    @Property
    void one_more_wrong_pick_in_a_slot_never_raises_the_points(
            @ForAll("slotsAnswered") Tuple2<SlotQuestion, Filled> answered) {
        var question = answered.get1();
        int before = points(question, answered.get2());
        for (Slot slot : question.slots()) {
            for (Choice choice : slot.choices()) {
                var more = with(answered.get2(), slot, choice);
                if (!slot.keyed().contains(choice.id())
                        && Scoring.refusal(question, more).isEmpty()) {
                    assertThat(points(question, more)).isLessThanOrEqualTo(before);
                }
            }
        }
    }

    @Property
    void the_order_of_rows_and_columns_changes_nothing(
            @ForAll("slotsAnswered") Tuple2<SlotQuestion, Filled> answered, @ForAll long seed) {
        var question = answered.get1();
        assertThat(Scoring.mark(shuffled(question, new Random(seed)), answered.get2()).score())
                .isEqualTo(Scoring.mark(question, answered.get2()).score());
    }

    @Property(tries = 10_000)
    void no_response_whatever_breaks_the_scoring(
            @ForAll("answeredAtRandom") Tuple2<Question, Response> answered) {
        var question = answered.get1();
        var response = answered.get2();
        if (Scoring.refusal(question, response).isEmpty()) {
            var score = Scoring.mark(question, response).score();
            assertThat(score.points()).isBetween(0, score.max());
        }
    }

    @Property
    void a_response_reads_back_from_its_canonical_text(
            @ForAll("answered") Tuple2<Question, Response> answered) {
        var response = answered.get2();
        assertThat(Response.parse(response.canonical())).isEqualTo(response);
    }

    @Provide
    Arbitrary<Tuple2<Question, Response>> answered() {
        return Arbitraries.oneOf(
                choices().flatMap(choice -> answers(choice).map(given -> of(choice, given))),
                Arbitraries.integers()
                        .between(-9, 9)
                        .map(number -> typing(String.valueOf(number)))
                        .map(given -> of(question("q").numeric("4", "0"), given)),
                slotsAnswered().map(answered -> of(answered.get1(), answered.get2())),
                stepsAnswered());
    }

    @Provide
    Arbitrary<Tuple2<SlotQuestion, Filled>> slotsAnswered() {
        return slotQuestions()
                .flatMap(question -> fills(question).map(given -> Tuple.of(question, given)));
    }

    /** Any text that stands for a response, to any question. */
    @Provide
    Arbitrary<Tuple2<Question, Response>> answeredAtRandom() {
        Arbitrary<Question> questions =
                Arbitraries.oneOf(
                        slotQuestions().map(Question.class::cast),
                        choices().map(Question.class::cast),
                        Arbitraries.integers().between(3, 8).map(question("q")::ordering));
        return Combinators.combine(
                        questions,
                        Arbitraries.oneOf(randomFills(), randomOrders(), randomChoices()))
                .as(Tuple::of);
    }

    private static Arbitrary<Response> randomFills() {
        return Arbitraries.maps(
                        place(10).map(place -> new SlotId(String.valueOf(place))),
                        place(20).map(Fixtures::option).set().ofMaxSize(4))
                .ofMaxSize(10)
                .map(Filled::new);
    }

    private static Arbitrary<Response> randomOrders() {
        return place(9).map(Fixtures::option).list().ofMaxSize(9).map(Ordered::new);
    }

    private static Arbitrary<Response> randomChoices() {
        return place(9).map(Fixtures::option).set().ofMaxSize(9).map(Chosen::new);
    }

    private static Arbitrary<Integer> place(int most) {
        return Arbitraries.integers().between(1, most);
    }

    private static Arbitrary<SlotQuestion> slotQuestions() {
        return Arbitraries.oneOf(
                rowsOf(4).map(answers -> question("q").matching(4, answers)),
                rowsOf(3).map(answers -> question("q").matrix(3, answers)),
                manySigns(3)
                        .filter(ScoringPropertiesTest::everyRowAndColumnKeyed)
                        .map(rows -> question("q").multiMatrix(rows)),
                manySigns(4)
                        .filter(groups -> Stream.of(groups).allMatch(each -> each.contains("+")))
                        .map(groups -> question("q").grouping(groups)),
                manySigns(5)
                        .filter(rows -> Stream.of(rows).allMatch(each -> each.contains("+")))
                        .map(rows -> question("q").highlightTable(rows)),
                blanks(1, 6).map(blanks -> question("q").cloze(blanks)),
                blanks(1, 6).map(blanks -> question("q").clozeTable(blanks)),
                bowTies(),
                blanks(2, 3).map(blanks -> question("q").rationale(blanks)),
                place(3).map(blanks -> question("q").clozeDrag(6, lastOf(6, blanks))));
    }

    private static Arbitrary<SlotQuestion> bowTies() {
        return Combinators.combine(
                        Arbitraries.of("+---", "-+--", "--+-", "---+"),
                        Arbitraries.of("++---", "+-+--", "---++"),
                        Arbitraries.of("++---", "-+-+-", "---++"))
                .as(question("q")::bowTie);
    }

    private static Arbitrary<String[]> blanks(int fewest, int most) {
        return Arbitraries.of("+-", "-+", "-+-", "---+")
                .array(String[].class)
                .ofMinSize(fewest)
                .ofMaxSize(most);
    }

    // So many different places among so many, from the last down.
    private static int[] lastOf(int all, int count) {
        return IntStream.range(0, count).map(place -> all - place).toArray();
    }

    private static Arbitrary<int[]> rowsOf(int choices) {
        return place(choices).array(int[].class).ofMinSize(2).ofMaxSize(8);
    }

    private static Arbitrary<String[]> manySigns(int length) {
        return Arbitraries.strings()
                .withChars('+', '-')
                .ofLength(length)
                .array(String[].class)
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private static boolean everyRowAndColumnKeyed(String... rows) {
        return Stream.of(rows).allMatch(row -> row.contains("+"))
                && IntStream.range(0, rows[0].length())
                        .allMatch(
                                column ->
                                        Stream.of(rows).anyMatch(row -> row.charAt(column) == '+'));
    }

    private static Arbitrary<Filled> fills(SlotQuestion question) {
        var fills =
                question.slots().stream()
                        .map(
                                slot ->
                                        Arbitraries.of(slot.choices())
                                                .map(Choice::id)
                                                .set()
                                                .ofMaxSize(Scoring.mostPicks(question, slot))
                                                .map(picked -> Map.entry(slot.id(), picked)))
                        .toList();
        return Combinators.combine(fills)
                .as(
                        all ->
                                new Filled(
                                        all.stream()
                                                .collect(
                                                        toMap(
                                                                Map.Entry::getKey,
                                                                Map.Entry::getValue))))
                .filter(filled -> Scoring.refusal(question, filled).isEmpty());
    }

    private static Arbitrary<Tuple2<Question, Response>> stepsAnswered() {
        return Arbitraries.integers()
                .between(3, 8)
                .map(steps -> question("q").ordering(steps))
                .flatMap(
                        ordering ->
                                Arbitraries.shuffle(ordering.key())
                                        .map(steps -> of(ordering, new Ordered(steps))));
    }

    @Provide
    Arbitrary<Tuple2<SelectAll, Chosen>> selectAllAnswered() {
        return signs().filter(signs -> signs.contains("+"))
                .map(signs -> question("q").selectAll(signs))
                .flatMap(choice -> answers(choice).map(given -> Tuple.of(choice, given)));
    }

    @Provide
    Arbitrary<Tuple2<Highlight, Chosen>> highlightAnswered() {
        return signs().filter(signs -> signs.contains("+") && signs.contains("-"))
                .map(signs -> question("q").highlight(signs))
                .flatMap(choice -> answers(choice).map(given -> Tuple.of(choice, given)));
    }

    private static Arbitrary<ChoiceQuestion> choices() {
        return Arbitraries.oneOf(
                signs().filter(signs -> keyed(signs) == 1)
                        .<ChoiceQuestion>map(signs -> question("q").singleChoice(signs)),
                signs().filter(signs -> keyed(signs) >= 1)
                        .<ChoiceQuestion>map(signs -> question("q").selectAll(signs)),
                signs().filter(signs -> keyed(signs) >= 2 && keyed(signs) < signs.length())
                        .<ChoiceQuestion>map(signs -> question("q").selectN(signs)),
                signs().filter(signs -> keyed(signs) >= 1 && keyed(signs) < signs.length())
                        .<ChoiceQuestion>map(signs -> question("q").highlight(signs)),
                place(4).map(place -> "-".repeat(place - 1) + "+" + "-".repeat(4 - place))
                        .<ChoiceQuestion>map(signs -> question("q").hotSpot(signs)),
                Arbitraries.of(true, false)
                        .<ChoiceQuestion>map(answer -> question("q").trueFalse(answer)));
    }

    private static Arbitrary<String> signs() {
        return Arbitraries.strings().withChars('+', '-').ofMinLength(3).ofMaxLength(8);
    }

    private static Arbitrary<Chosen> answers(ChoiceQuestion choice) {
        List<OptionId> ids = choice.options().stream().map(Option::id).toList();
        return Arbitraries.of(ids).set().ofMaxSize(Scoring.mostPicks(choice)).map(Chosen::new);
    }

    private static Tuple2<Question, Response> of(Question question, Response response) {
        return Tuple.of(question, response);
    }

    private static Response key(Question question) {
        return switch (question) {
            case SingleChoice _, TrueFalse _, SelectAll _, SelectN _, Highlight _, HotSpot _ ->
                    new Chosen(ids((ChoiceQuestion) question, true));
            case Numeric numeric -> typing(numeric.answer().toPlainString());
            case SlotQuestion slots ->
                    new Filled(slots.slots().stream().collect(toMap(Slot::id, Slot::keyed)));
            case Ordering ordering -> new Ordered(ordering.key());
        };
    }

    private static Set<OptionId> ids(ChoiceQuestion question, boolean key) {
        return question.options().stream()
                .filter(option -> option.key() == key)
                .map(Option::id)
                .collect(toSet());
    }

    private static Chosen with(Chosen chosen, OptionId one) {
        var more = new HashSet<>(chosen.options());
        more.add(one);
        return new Chosen(more);
    }

    private static Filled with(Filled filled, Slot slot, Choice choice) {
        var more = new HashSet<>(filled.in(slot.id()));
        more.add(choice.id());
        return filled.with(slot.id(), more);
    }

    private static SlotQuestion shuffled(SlotQuestion question, Random random) {
        return switch (question) {
            case Matching(var head, var choices, var rows, var shuffled) ->
                    new Matching(head, mixed(choices, random), mixed(rows, random), shuffled);
            case Matrix(var head, var columns, var rows) ->
                    new Matrix(head, mixed(columns, random), mixed(rows, random));
            case MultiMatrix(var head, var columns, var rows) ->
                    new MultiMatrix(head, mixed(columns, random), mixed(rows, random));
            case Grouping(var head, var groups, var shuffled) ->
                    new Grouping(
                            head,
                            mixed(groups, random).stream()
                                    .map(
                                            group ->
                                                    new Group(
                                                            group.id(),
                                                            group.title(),
                                                            mixed(group.options(), random)))
                                    .toList(),
                            shuffled);
            case BowTie(var head, var condition, var actions, var parameters, var shuffled) ->
                    new BowTie(
                            head,
                            mixed(condition, random),
                            mixed(actions, random),
                            mixed(parameters, random),
                            shuffled);
            case Cloze(var head, var text, var blanks, var shuffled) ->
                    new Cloze(head, text, mixedBlanks(blanks, random), shuffled);
            // Which blank comes first is what the rule rests on.
            case Rationale rationale -> rationale;
            case ClozeTable(var head, var columns, var rows, var blanks, var shuffled) ->
                    new ClozeTable(
                            head,
                            columns,
                            mixed(rows, random),
                            mixedBlanks(blanks, random),
                            shuffled);
            case ClozeDrag(var head, var text, var bank, var blanks, var shuffled) ->
                    new ClozeDrag(
                            head, text, mixed(bank, random), mixedBlanks(blanks, random), shuffled);
            case HighlightTable(var head, var columns, var rows) ->
                    new HighlightTable(head, columns, mixed(rows, random));
        };
    }

    private static List<Blank> mixedBlanks(List<Blank> blanks, Random random) {
        return mixed(
                blanks.stream()
                        .map(
                                blank ->
                                        new Blank(
                                                blank.id(),
                                                mixed(blank.choices(), random),
                                                blank.answer(),
                                                blank.rationale(),
                                                blank.misconceptions()))
                        .toList(),
                random);
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        var mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static int points(Question question, Response response) {
        return Scoring.mark(question, response).score().points();
    }

    private static long keyed(String signs) {
        return signs.chars().filter(sign -> sign == '+').count();
    }
}
