package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.islet.adapters.files.QuizFile;
import org.islet.core.RandomResponse;
import org.islet.core.content.Question;
import org.islet.core.scoring.Scoring;

/** What holds for every question on its way out. */
class ExportPropertiesTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_question_is_written_as_valid_moodle_xml(@ForAll("any") Question question) {
        MoodleSchema.validate(ExportFormat.MOODLE.write(Shelves.of(question)).file());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_question_is_written_as_qti_of_the_published_shape(@ForAll("any") Question question) {
        QtiShape.check(ExportFormat.QTI.write(Shelves.of(question)).file());
    }

    @Property(tries = 1_000)
    void qti_marks_any_response_as_islet_does(@ForAll("any") Question question, @ForAll long seed) {
        var response = RandomResponse.to(question, new Random(seed));
        var score = Scoring.mark(question, response).score();
        var marker = QtiMarker.of(question);
        assertThat(marker.points(response)).isEqualTo(score.points());
        assertThat(marker.most()).isEqualTo(score.max());
    }

    @Property(tries = 1_000)
    void gift_reads_back_as_the_same_question(@ForAll("ofGift") Question question) {
        var imported = ForeignFile.read(ExportFormat.GIFT.write(Shelves.of(question)).file());
        assertThat(imported.remarks()).isEmpty();
        var file = QuizFile.read(DraftQuiz.of("x.gift", imported.drafts()));
        assertThat(file.problems()).isEmpty();
        assertThat(file.questions()).isEqualTo(List.of(question));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_question_comes_back_from_gift_in_drafts_that_miss_nothing(
            @ForAll("any") Question question) {
        var imported = ForeignFile.read(ExportFormat.GIFT.write(Shelves.of(question)).file());
        assertThat(imported.drafts()).isNotEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_moodle_has_in_its_own_form_reads_back_as_the_same_question(
            @ForAll("ofGift") Question question) {
        var imported = ForeignFile.read(ExportFormat.MOODLE.write(Shelves.of(question)).file());
        if (imported.drafts().isEmpty()) {
            assertThat(Layout.of(Shelf.Entry.of(question)).only().orElseThrow())
                    .as("only a table or a short list is no form of its own there")
                    .isInstanceOf(Part.Match.class);
            return;
        }
        var file = QuizFile.read(DraftQuiz.of("x.xml", imported.drafts()));
        assertThat(file.problems()).isEmpty();
        assertThat(file.questions()).isEqualTo(List.of(question));
    }

    @Provide
    Arbitrary<Question> any() {
        return AnyQuestion.ofAnyType();
    }

    @Provide
    Arbitrary<Question> ofGift() {
        return AnyQuestion.ofTypesThatGiftHas();
    }
}
