package org.islet.core.scoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.Numeric;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.islet.core.scoring.Response.Chosen;
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
                        .map(given -> of(question("q").numeric("4", "0"), given)));
    }

    @Provide
    Arbitrary<Tuple2<SelectAll, Chosen>> selectAllAnswered() {
        return signs().filter(signs -> signs.contains("+"))
                .map(signs -> question("q").selectAll(signs))
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
            case SingleChoice _, TrueFalse _, SelectAll _, SelectN _ ->
                    new Chosen(ids((ChoiceQuestion) question, true));
            case Numeric numeric -> typing(numeric.answer().toPlainString());
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

    private static int points(Question question, Response response) {
        return Scoring.mark(question, response).score().points();
    }

    private static long keyed(String signs) {
        return signs.chars().filter(sign -> sign == '+').count();
    }
}
