package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;

import org.islet.core.content.Question;
import org.junit.jupiter.api.Test;

class GiftWriterTest {

    @Test
    void a_question_looks_as_the_format_wants_it() {
        assertThat(gift(question("q-1").selectAll("++-")))
                .isEqualTo(
                        """
                        $CATEGORY: $course$/top/NETs//1/Staging

                        // [id:q-1] [tag:objective:tnm] [tag:level:apply] [tag:track:student] [tag:cites:acs.staging.001]
                        ::q-1::[plain]What of q-1? {
                        \t~%50%Option 1#Because.
                        \t~%50%Option 2#Because.
                        \t~%-50%Option 3#Because.
                        \t####Facts\\: acs.staging.001
                        }

                        """);
    }

    @Test
    void a_number_has_its_unit_behind_the_stem() {
        assertThat(gift(question("q").numeric("4", "0.5")))
                .contains("What of q? (cm) {#\n\t=4:0.5#Because.\n");
    }

    @Test
    void steps_are_matched_with_their_places() {
        assertThat(gift(question("q").ordering(3)))
                .contains("\t=Step 1 -> 1\n\t=Step 2 -> 2\n\t=Step 3 -> 3\n");
    }

    @Test
    void each_group_becomes_a_question() {
        var exported = ExportFormat.GIFT.write(Shelves.of(question("q").grouping("+-", "-+")));
        assertThat(Shelves.text(exported))
                .contains("::q-part-1::[plain]What of q?\\n\\nGroup 1 {", "::q-part-2::");
        assertThat(Shelves.losses(exported))
                .contains(
                        "it becomes 2 questions, one for each part, that together earn the same points");
    }

    @Test
    void an_order_that_cannot_be_kept_is_named() {
        var exported =
                ExportFormat.GIFT.write(
                        Shelves.of(question("q").inFixedOrder().singleChoice("+--")));
        assertThat(Shelves.losses(exported)).contains("nothing keeps its options in their order");
    }

    private static String gift(Question question) {
        return Shelves.text(ExportFormat.GIFT.write(Shelves.of(question)));
    }
}
