package org.islet.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.islet.application.Answers;
import org.islet.application.Islet;
import org.islet.core.content.Block;
import org.islet.core.content.Lesson;
import org.islet.core.content.Option;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Section;
import org.islet.core.content.SingleChoice;
import org.islet.core.scoring.Response.Chosen;
import org.islet.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions inside the text: answered in place, kept nowhere, never in the way. */
final class KnowledgeCheckTest extends UiTest {

    private final SingleChoice question;
    private final Section section;

    KnowledgeCheckTest(Islet islet) {
        super(islet);
        this.question =
                islet.lesson().checks().stream()
                        .filter(SingleChoice.class::isInstance)
                        .map(SingleChoice.class::cast)
                        .findFirst()
                        .orElseThrow();
        this.section = sectionOf(islet.lesson(), question.id());
    }

    @BeforeEach
    void openItsSection() {
        open("learn/staging/" + section.id());
    }

    @Test
    void the_question_stands_in_the_text() {
        assertThat(words(check())).contains(question.head().stem());
    }

    @Test
    void before_the_check_nothing_on_the_page_tells_what_is_right() {
        assertThat(everythingSent()).doesNotContain(reasons());
    }

    @Test
    void only_an_answer_can_be_checked() {
        assertThat(button().isEnabled()).isFalse();

        give(right());

        assertThat(button().isEnabled()).isTrue();
    }

    @Test
    void an_answer_gets_a_verdict_and_every_option_its_reason() {
        give(right());

        press(button());

        assertThat(words(check())).contains("Yes, it is").contains(reasons());
    }

    @Test
    void an_answer_is_kept_nowhere() {
        give(right());
        press(button());

        assertThat(islet.follow().mine().empty()).isTrue();
    }

    @Test
    void it_can_be_tried_again_from_the_start() {
        give(right());
        press(button());

        press(button());

        assertThat(words(check())).doesNotContain(reasons());
        assertThat(button().isEnabled()).isFalse();
    }

    @Test
    void one_may_go_on_without_answering() {
        press("next");

        assertThat(address()).doesNotEndWith("/" + section.id());
    }

    private Component check() {
        return find("check-" + question.id());
    }

    private NativeButton button() {
        return all(check(), NativeButton.class, "btn").getFirst();
    }

    private void give(Object option) {
        answer(all(check(), RadioButtonGroup.class, "opts").getFirst(), option);
    }

    private Object right() {
        return ((Chosen) Answers.right(question)).options().iterator().next();
    }

    private List<String> reasons() {
        return question.options().stream().map(Option::rationale).toList();
    }

    private static Section sectionOf(Lesson lesson, QuestionId check) {
        return lesson.sections().stream()
                .filter(section -> section.blocks().contains(new Block.Check(check)))
                .findFirst()
                .orElseThrow();
    }
}
