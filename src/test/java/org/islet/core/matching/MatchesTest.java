package org.islet.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.Fixtures;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.content.HormoneTable.RowId;

/** What holds for every round that a table makes, shown on the shipped one. */
class MatchesTest {

    private static final HormoneTable SHIPPED = ShippedCourse.read().hormones();

    @Property(tries = 100)
    void exactly_one_option_belongs_to_what_is_given(@ForAll long seed) {
        for (Match match : round(seed)) {
            assertThat(match.options().stream().filter(option -> belong(match, option)).toList())
                    .as("%s", match)
                    .containsExactly(match.key());
        }
    }

    @Property(tries = 100)
    void options_are_four_that_differ_and_stand_in_one_column(@ForAll long seed) {
        for (Match match : round(seed)) {
            assertThat(match.options())
                    .hasSize(Matches.OPTIONS)
                    .extracting(Entry::says)
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            says ->
                                    assertThat(SHIPPED.holders(match.to(), says))
                                            .as("rows with %s", says)
                                            .isNotEmpty());
        }
    }

    @Property(tries = 100)
    void what_is_not_to_be_asked_is_neither_given_nor_offered(@ForAll long seed) {
        assertThat(round(seed))
                .allSatisfy(
                        match -> {
                            assertThat(match.given().asked()).isTrue();
                            assertThat(match.options()).allMatch(Entry::asked);
                        });
    }

    @Property(tries = 100)
    void no_option_is_of_a_tumor_for_which_nothing_is_named_where_the_question_begins(
            @ForAll long seed) {
        assertThat(round(seed))
                .allSatisfy(
                        match ->
                                assertThat(match.options())
                                        .allMatch(
                                                option ->
                                                        SHIPPED
                                                                .holders(match.to(), option.says())
                                                                .stream()
                                                                .anyMatch(
                                                                        row ->
                                                                                !row.askedIn(
                                                                                                match
                                                                                                        .from())
                                                                                        .isEmpty())));
    }

    @Property(tries = 100)
    void the_words_do_not_give_the_answer_away(@ForAll long seed) {
        assertThat(round(seed))
                .noneMatch(match -> Giveaway.between(match.given().says(), match.key().says()));
    }

    @Property(tries = 100)
    void a_round_asks_ten_different_things_about_every_tumor(@ForAll long seed) {
        var round = round(seed);
        assertThat(round).hasSize(Matches.ROUND);
        assertThat(round.stream().map(match -> List.of(match.row().id(), match.from(), match.to())))
                .doesNotHaveDuplicates();
        assertThat(round).extracting(Match::row).containsAll(SHIPPED.rows());
    }

    @Property(tries = 100)
    void one_seed_makes_one_round(@ForAll long seed) {
        assertThat(round(seed)).isEqualTo(round(seed));
    }

    @Example
    void the_key_may_stand_at_any_place() {
        var places = new TreeSet<Integer>();
        for (long seed = 0; seed < 20; seed++) {
            round(seed).forEach(match -> places.add(match.options().indexOf(match.key())));
        }
        assertThat(places).containsExactly(0, 1, 2, 3);
    }

    @Example
    void every_column_is_asked_for_and_given() {
        var pairs = new HashSet<List<Column>>();
        for (long seed = 0; seed < 200; seed++) {
            round(seed).forEach(match -> pairs.add(List.of(match.from(), match.to())));
        }
        assertThat(pairs.stream().map(List::getFirst)).contains(Column.values());
        assertThat(pairs.stream().map(List::getLast)).contains(Column.values());
    }

    @Example
    void what_two_tumors_share_is_never_asked_against_each_other() {
        var table =
                table(
                        row("a", "hormone a", "test shared"),
                        row("b", "hormone b", "test shared"),
                        row("c", "hormone c", "test c"),
                        row("d", "hormone d", "test d"),
                        row("e", "hormone e", "test e"));
        for (long seed = 0; seed < 200; seed++) {
            for (Match match : Matches.round(table, new SplittableRandom(seed))) {
                if (match.given().says().equals("test shared")) {
                    assertThat(said(match.options()))
                            .as("%s", match)
                            .matches(options -> !options.containsAll(Set.of("tumor a", "tumor b")));
                }
            }
        }
    }

    @Example
    void a_table_that_is_too_small_makes_no_question() {
        var table =
                table(
                        row("a", "hormone x", "test x"),
                        row("b", "hormone x", "test x"),
                        row("c", "hormone x", "test x"),
                        row("d", "hormone x", "test x"));

        assertThat(Matches.round(table, new SplittableRandom(1))).isEmpty();
        assertThat(Matches.round(HormoneTable.none(), new SplittableRandom(1))).isEmpty();
    }

    // Looked up row by row, and not as the generator does it.
    private static boolean belong(Match match, Entry option) {
        return SHIPPED.rows().stream()
                .anyMatch(
                        row ->
                                said(row.in(match.from())).contains(match.given().says())
                                        && said(row.in(match.to())).contains(option.says()));
    }

    private static Set<String> said(List<Entry> entries) {
        var said = new HashSet<String>();
        entries.forEach(entry -> said.add(entry.says()));
        return said;
    }

    private static List<Match> round(long seed) {
        return Matches.round(SHIPPED, new SplittableRandom(seed));
    }

    private static HormoneTable table(Row... rows) {
        return new HormoneTable(List.of(rows));
    }

    private static Row row(String name, String hormone, String test) {
        Map<Column, List<Entry>> entries = new EnumMap<>(Column.class);
        entries.put(Column.TUMOR, List.of(entry("tumor " + name)));
        entries.put(Column.HORMONE, List.of(entry(hormone)));
        entries.put(Column.TEST, List.of(entry(test)));
        return new Row(new RowId(name), entries);
    }

    private static Entry entry(String says) {
        return new Entry(says, Fixtures.facts("acs.staging.001"), true);
    }
}
