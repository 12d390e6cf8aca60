package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.islet.application.Islet;
import org.islet.core.content.FactId;
import org.islet.core.content.GentleQuestion;
import org.islet.core.content.GentleQuestion.Choice;
import org.islet.core.content.QuestionId;
import org.junit.jupiter.api.Test;

/** The gentle question. */
final class QuestionPageTest extends PatientTest {

    private final Place place = first(Page.Asking.class);

    QuestionPageTest(Islet islet) {
        super(islet);
    }

    @Test
    void the_page_asks_the_first_question_of_the_chunk() {
        open(place);

        assertThat(heading()).isEqualTo(question().stem());
        assertThat(words()).contains(text("patient.question.eyebrow"));
    }

    @Test
    void not_being_sure_is_the_last_choice_of_every_question() {
        for (GentleQuestion question : everyQuestion()) {
            var order = Choices.of(question).inOrder();

            assertThat(order)
                    .extracting(Choice::text)
                    .containsOnlyOnce(text("patient.question.not-sure"))
                    .last()
                    .isEqualTo(text("patient.question.not-sure"));
            assertThat(order).containsAll(question.choices());
        }
    }

    @Test
    void the_answer_is_not_always_on_top() {
        Set<Boolean> onTop = new HashSet<>();
        for (GentleQuestion question : everyQuestion()) {
            onTop.add(Choices.of(question).inOrder().getFirst().answer());
        }

        assertThat(onTop).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_is_not_sure_hears_the_answer_without_a_yes() {
        var question =
                new GentleQuestion(
                        new QuestionId("q"),
                        "Where?",
                        List.of(new FactId("acs.a.001")),
                        List.of(
                                new Choice("Here", true, "Yes. It is here."),
                                new Choice("There", false, "It is here.")));

        assertThat(Choices.of(question).notSure().again()).isEqualTo("It is here.");
    }

    @Test
    void whatever_is_chosen_it_is_put_another_way() {
        for (Choice choice : Choices.of(question()).inOrder()) {
            open(place);
            answer("choices", choice);
            press("next");

            assertThat(words(find("again")))
                    .isEqualTo(text("patient.question.again") + " " + choice.again());
            assertThat(words(marked("here").getFirst()))
                    .startsWith(answer().text())
                    .contains(text("patient.question.here"));
            assertThat(words()).contains(text("patient.question.mine"));
            assertThat(words()).doesNotContainPattern(VERDICTS);
        }
    }

    @Test
    void the_answer_and_the_choice_stand_there_and_nothing_else() {
        open(place);
        var other =
                question().choices().stream()
                        .filter(each -> !each.answer())
                        .findFirst()
                        .orElseThrow();
        answer("choices", other);

        press("next");

        assertThat(all(HtmlContainer.class, "opt")).hasSize(2);
        assertThat(words(marked("mine").getFirst()))
                .isEqualTo(other.text() + " " + text("patient.question.mine"));
    }

    @Test
    void who_chooses_nothing_is_shown_the_answer_too() {
        open(place);

        press("next");

        assertThat(words(find("again"))).contains(Choices.of(question()).notSure().again());
        assertThat(all(HtmlContainer.class, "opt")).hasSize(1);
        assertThat(words()).doesNotContain(text("patient.question.mine"));
    }

    @Test
    void after_the_answer_the_page_leads_on_or_back_to_read_again() {
        open(place);
        press("next");
        assertThat(words(find("next"))).isEqualTo(text("patient.question.go-on"));
        assertThat(words(find("back"))).isEqualTo(text("patient.question.see-again"));

        press("back");
        assertThat(address()).isEqualTo(place.before().address());

        open(place);
        press("next");
        press("next");
        assertThat(address()).isEqualTo(place.next().address());
    }

    @Test
    void the_same_can_be_asked_another_way() {
        var spare =
                topics().stream()
                        .flatMap(topic -> places(topic).stream())
                        .filter(each -> questions(each).size() > 1)
                        .findFirst()
                        .orElseThrow();
        open(spare);
        press("next");

        press("another");

        assertThat(heading()).isEqualTo(questions(spare).get(1).stem());
        assertThat(words(find("again"))).isEmpty();
        assertThat(words(find("next"))).isEqualTo(text("patient.question.show"));
    }

    @Test
    void coming_back_finds_the_question_as_if_nothing_had_been_chosen() {
        open(place);
        answer("choices", answer());
        press("next");
        press("back");

        press("next");

        assertThat(words(find("again"))).isEmpty();
        assertThat(has("choices")).isTrue();
    }

    private GentleQuestion question() {
        return questions(place).getFirst();
    }

    private Choice answer() {
        return question().choices().stream().filter(Choice::answer).findFirst().orElseThrow();
    }

    private List<HtmlContainer> marked(String className) {
        return all(HtmlContainer.class, className).stream()
                .filter(each -> each.hasClassName("opt"))
                .toList();
    }

    private List<GentleQuestion> everyQuestion() {
        return topics().stream()
                .flatMap(topic -> places(topic).stream())
                .flatMap(each -> questions(each).stream())
                .toList();
    }

    private static List<GentleQuestion> questions(Place place) {
        return place.page() instanceof Page.Asking(var chunk) ? chunk.questions() : List.of();
    }
}
