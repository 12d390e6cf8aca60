package org.islet.core.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;

import org.islet.core.content.Ordering;
import org.islet.core.content.Step;
import org.junit.jupiter.api.Test;

class PlainQuestionTest {

    @Test
    void options_have_letters() {
        assertThat(PlainQuestion.of(question("q").singleChoice("+--")))
                .isEqualTo(
                        """
                        What of q?

                        A. Option 1
                        B. Option 2
                        C. Option 3""");
    }

    @Test
    void a_number_has_a_line_and_its_unit() {
        assertThat(PlainQuestion.of(question("q").numeric("4", "0"))).endsWith("\n\n____ cm");
    }

    @Test
    void rows_have_numbers_and_what_belongs_to_them_has_letters() {
        assertThat(PlainQuestion.of(question("q").matching(3, 2, 1)))
                .isEqualTo(
                        """
                        What of q?

                        1. Row 1
                        2. Row 2

                        A. Choice 1
                        B. Choice 2
                        C. Choice 3""");
    }

    @Test
    void letters_go_on_from_group_to_group() {
        assertThat(PlainQuestion.of(question("q").grouping("+-", "-+")))
                .endsWith(
                        """
                        Group 1
                        A. Option 1
                        B. Option 2

                        Group 2
                        C. Option 3
                        D. Option 4""");
    }

    @Test
    void steps_never_stand_in_the_right_order() {
        assertThat(PlainQuestion.of(question("q").ordering(3)))
                .endsWith("A. Step 3\nB. Step 2\nC. Step 1");
        var base = question("q").ordering(3);
        var steps = base.steps().stream().map(PlainQuestionTest::reversedName).toList();
        assertThat(PlainQuestion.of(new Ordering(base.head(), steps)))
                .endsWith("A. Do 7\nB. Do 8\nC. Do 9");
    }

    private static Step reversedName(Step step) {
        int place = Integer.parseInt(step.id().value());
        return new Step(step.id(), "Do " + (10 - place), step.rationale());
    }

    @Test
    void letters_go_on_behind_z() {
        assertThat(PlainQuestion.letter(1)).isEqualTo("A");
        assertThat(PlainQuestion.letter(26)).isEqualTo("Z");
        assertThat(PlainQuestion.letter(27)).isEqualTo("AA");
        assertThat(PlainQuestion.letter(53)).isEqualTo("BA");
    }
}
