package org.islet.e2e;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.islet.e2e.KeyedQuestion.Skill;

/** Answers a question without a mouse and has it checked. */
final class KeyboardAnswer {

    /** How a learner likes to choose. */
    enum Way {
        ARROWS,
        LETTERS,
        DIGITS
    }

    private final Keyboard keyboard;
    private final QuizPage quiz;
    private final Way way;

    KeyboardAnswer(Keyboard keyboard, QuizPage quiz, Way way) {
        this.keyboard = keyboard;
        this.quiz = quiz;
        this.way = way;
    }

    /** Answers with that skill; the focus is then on what asked for the check. */
    void give(KeyedQuestion question, Skill skill) {
        fillIn(question, skill);
        boolean inField =
                switch (question.answer(skill)) {
                    case Answer.Typed _ -> true;
                    case Answer.Chosen _ -> way == Way.ARROWS;
                    case Answer.Filled _, Answer.Ordered _ -> false;
                };
        if (inField) {
            keyboard.press("Enter");
        } else {
            check();
        }
    }

    /** Answers with that skill without asking for anything. */
    void fillIn(KeyedQuestion question, Skill skill) {
        switch (question.answer(skill)) {
            case Answer.Typed(var number) -> {
                keyboard.tabTo(quiz.number());
                keyboard.type(number.toPlainString());
            }
            case Answer.Chosen(var texts) ->
                    choose(texts.stream().map(quiz.options()::place).sorted().toList(), question);
            case Answer.Filled(var slots) ->
                    slots.forEach((prompt, choices) -> fill(question, prompt, choices));
            case Answer.Ordered(var steps) -> quiz.steps().arrange(steps, this::move);
        }
    }

    private void choose(List<Integer> places, KeyedQuestion question) {
        boolean several = question.type().matches("select-.*|highlight");
        // Phrases and regions have no letters.
        boolean lettered = !question.type().matches("highlight|hot-spot");
        switch (lettered ? way : Way.ARROWS) {
            case ARROWS -> {
                if (several) {
                    for (int place : places) {
                        keyboard.tabTo(quiz.options().input(place));
                        keyboard.press("Space");
                    }
                } else {
                    keyboard.tabTo(quiz.options().input(0));
                    keyboard.press("Space");
                    keyboard.press("ArrowDown", places.getFirst());
                }
            }
            case LETTERS, DIGITS -> {
                int from = way == Way.LETTERS ? 'a' : '1';
                places.forEach(place -> keyboard.press(Character.toString(from + place)));
            }
        }
    }

    private void fill(KeyedQuestion question, String prompt, Set<String> choices) {
        switch (question.type()) {
            case "cloze-drag" -> {
                // The focus is back at the bank by itself, and mostly there already.
                goTo(quiz.slots().word(choices.iterator().next()));
                keyboard.press("Space");
                keyboard.tabTo(quiz.slots().blank(prompt));
                keyboard.press("Space");
            }
            case "matching", "cloze", "cloze-table", "rationale" -> {
                String choice = choices.iterator().next();
                keyboard.tabTo(quiz.slots().list(prompt));
                keyboard.press("ArrowDown", quiz.slots().placeInList(prompt, choice));
            }
            case "bow-tie" -> {
                if (prompt.equals("condition")) {
                    keyboard.tabTo(
                            quiz.slots().input(prompt, quiz.slots().choices(prompt).getFirst()));
                    keyboard.press("Space");
                    keyboard.press(
                            "ArrowDown", quiz.slots().place(prompt, choices.iterator().next()));
                } else {
                    tick(prompt, choices);
                }
            }
            case "matrix" -> {
                String choice = choices.iterator().next();
                var slot = slot(question, prompt);
                keyboard.tabTo(quiz.slots().input(prompt, slot.choices().getFirst()));
                keyboard.press("Space");
                keyboard.press("ArrowRight", quiz.slots().place(prompt, choice));
            }
            default -> tick(prompt, choices);
        }
    }

    private void tick(String prompt, Set<String> choices) {
        choices.stream()
                .sorted(Comparator.comparingInt(each -> quiz.slots().place(prompt, each)))
                .map(each -> quiz.slots().input(prompt, each))
                .forEach(
                        box -> {
                            keyboard.tabTo(box);
                            keyboard.press("Space");
                        });
    }

    private static KeyedQuestion.Slot slot(KeyedQuestion question, String prompt) {
        return question.slots().stream()
                .filter(each -> each.prompt().equals(prompt))
                .findFirst()
                .orElseThrow();
    }

    // The focus goes along with the step, so that mostly it is there already.
    private void move(Locator button) {
        goTo(button);
        keyboard.press("Enter");
    }

    private void goTo(Locator button) {
        if (!keyboard.hasFocus(button)) {
            keyboard.tabTo(button);
        }
    }

    private void check() {
        keyboard.tabTo(quiz.checkButton());
        keyboard.press("Enter");
    }
}
