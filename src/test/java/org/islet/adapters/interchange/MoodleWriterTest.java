package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.islet.core.RandomResponse;
import org.islet.core.content.Question;
import org.islet.core.content.SelectAll;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MoodleWriterTest {

    @Test
    void questions_stand_in_the_category_of_their_lesson() {
        var quiz = quiz(question("q").trueFalse(true));
        assertThat(Xml.children(quiz).getFirst().getTextContent().strip())
                .isEqualTo("$course$/top/NETs//1/Staging");
    }

    @Test
    void a_question_takes_its_id_its_points_its_facts_and_its_tags_along() {
        var written = one(question("staging-05").selectAll("++-"));
        assertThat(text(written, "name")).isEqualTo("staging-05");
        assertThat(text(written, "idnumber")).isEqualTo("staging-05");
        assertThat(text(written, "defaultgrade")).isEqualTo("2");
        assertThat(text(written, "generalfeedback")).isEqualTo("<p>Facts: acs.staging.001</p>");
        assertThat(Xml.all(written, "tag").map(tag -> tag.getTextContent().strip()))
                .containsExactly(
                        "objective:tnm", "level:apply", "track:student", "cites:acs.staging.001");
    }

    @Test
    void reasons_become_feedback() {
        var written = one(question("q").singleChoice("+--"));
        assertThat(Xml.all(written, "feedback").map(each -> each.getTextContent().strip()))
                .containsExactly("<p>Because.</p>", "<p>Because.</p>", "<p>Because.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+--", "++-", "+++--", "++++----", "+++++++-", "++++++--", "+++"})
    void shares_add_up_to_the_points_of_plus_minus(String signs) {
        var question = question("q").selectAll(signs);
        var answers = Xml.children(one(question), "answer");
        var random = new Random(7);
        for (int tries = 0; tries < 200; tries++) {
            var chosen = (Chosen) RandomResponse.to(question, random);
            assertThat(grade(question, answers, chosen))
                    .isEqualTo(Scoring.mark(question, chosen).score().points());
        }
    }

    // As Moodle does: the shares of what is chosen, never below 0, times the points.
    private static long grade(SelectAll question, List<Element> answers, Chosen chosen) {
        double share =
                chosen.options().stream()
                        .map(id -> answers.get(Integer.parseInt(id.value()) - 1))
                        .mapToDouble(each -> Double.parseDouble(each.getAttribute("fraction")))
                        .sum();
        double grade = Math.max(0, share / 100) * question.keyed();
        assertThat(Math.abs(grade - Math.round(grade))).isLessThan(0.0001);
        return Math.round(grade);
    }

    @Test
    void shares_are_among_those_that_moodle_accepts() {
        var accepted = List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5");
        for (int keyed = 1; keyed <= 7; keyed++) {
            var written = one(question("q").selectAll("+".repeat(keyed) + "-".repeat(8 - keyed)));
            assertThat(
                            Xml.children(written, "answer").stream()
                                    .map(each -> each.getAttribute("fraction").replace("-", "")))
                    .allMatch(accepted.get(keyed - 1)::equals);
        }
    }

    @Test
    void a_number_takes_its_tolerance_and_its_unit_along() {
        var written = one(question("q").numeric("4", "0.5"));
        assertThat(text(written, "tolerance")).isEqualTo("0.5");
        assertThat(text(written, "unit_name")).isEqualTo("cm");
        assertThat(new BigDecimal(text(written, "multiplier"))).isEqualByComparingTo("1");
    }

    @Test
    void a_choice_that_no_row_uses_becomes_an_answer_to_nothing() {
        var written = one(question("q").matching(3, 1, 2));
        assertThat(written.getAttribute("type")).isEqualTo("matching");
        assertThat(Xml.children(written, "subquestion").stream().map(each -> text(each, "answer")))
                .containsExactly("Choice 1", "Choice 2", "Choice 3");
        assertThat(text(Xml.children(written, "subquestion").getLast(), "text")).isEmpty();
    }

    @Test
    void a_matrix_becomes_a_list_in_each_row() {
        var exported = ExportFormat.MOODLE.write(Shelves.of(question("q").matrix(2, 1, 2)));
        var written = Xml.children(Xml.root(exported.file())).getLast();
        assertThat(text(written, "questiontext"))
                .contains(
                        "<td>Row 1</td><td>{1:MULTICHOICE:%100%Choice 1#Because.~%0%Choice"
                                + " 2#Because.}</td>");
        assertThat(Shelves.losses(exported))
                .containsExactly("its columns become a list in each row");
    }

    @Test
    void a_group_becomes_a_part_of_its_own() {
        assertThat(text(one(question("q").grouping("++-", "+-")), "questiontext"))
                .contains(
                        "<p>Group 1</p><p>{2:MULTIRESPONSE_S:%50%Option 1#Because.~%50%Option"
                                + " 2#Because.~%-50%Option 3#Because.}</p>",
                        "{1:MULTIRESPONSE_S:%100%Option 4#Because.~%-100%Option 5#Because.}");
    }

    @Test
    void what_stays_behind_is_named() {
        assertThat(losses(question("q").selectN("++-")))
                .containsExactly(
                        "its misconceptions stay behind (1)",
                        "nothing stops a learner at the number asked for, so a choice beyond the"
                                + " key costs a point");
        assertThat(losses(question("q").multiMatrix("+-", "-+")))
                .containsExactly("the table is asked column by column; the points are the same");
        assertThat(losses(question("q").ordering(3))).isEmpty();
    }

    private static List<String> losses(Question question) {
        return Shelves.losses(ExportFormat.MOODLE.write(Shelves.of(question)));
    }

    private static Element one(Question question) {
        return Xml.children(quiz(question)).getLast();
    }

    private static Element quiz(Question question) {
        byte[] file = ExportFormat.MOODLE.write(Shelves.of(question)).file();
        MoodleSchema.validate(file);
        return Xml.root(file);
    }

    private static String text(Element parent, String name) {
        return Xml.all(parent, name).findFirst().orElseThrow().getTextContent().strip();
    }
}
