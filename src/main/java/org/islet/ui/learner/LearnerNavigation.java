package org.islet.ui.learner;

import com.vaadin.flow.component.UI;
import org.islet.application.RoundNumber;
import org.islet.core.content.Lesson;
import org.islet.core.content.QuizId;
import org.islet.core.content.Section;
import org.islet.core.content.SectionRef;
import org.islet.core.content.SourceId;
import org.islet.core.content.TermId;
import org.islet.core.progress.AttemptId;

/** Where the learner's screens are. */
public final class LearnerNavigation {

    static final String HOME = "";
    static final String LESSON = "learn";
    static final String TAKE = "take";
    static final String QUIZ = "quiz";
    static final String SUBMIT = "submit";
    static final String RESULT = "result";
    static final String REVIEW = "review";
    static final String PRINT = "print";
    static final String KEY = "key";
    static final String PROGRESS = "progress";
    static final String GLOSSARY = "glossary";
    static final String SOURCES = "sources";
    static final String PRACTICE = "practice";
    static final String STAGE_IT = "stage-it";
    static final String STAGE_IT_PRACTICE = STAGE_IT + "/practice";
    static final String MATCH = "match-the-hormone";

    /** Where the pages for patients begin. */
    static final String PATIENTS = "patient";

    private LearnerNavigation() {}

    /** The address of a section. */
    public static String section(SectionRef section) {
        return LESSON + "/" + section.lesson() + "/" + section.section();
    }

    static String section(Lesson lesson, Section section) {
        return section(new SectionRef(lesson.id(), section.id()));
    }

    /** The address that starts or continues a quiz. */
    static String quizOf(QuizId quiz) {
        return TAKE + "/" + quiz;
    }

    static String quiz(AttemptId attempt) {
        return QUIZ + "/" + attempt;
    }

    static String quiz(AttemptId attempt, int position) {
        return quiz(attempt) + "/" + position;
    }

    /** The address of a quiz on paper. */
    static String print(QuizId quiz) {
        return PRINT + "/" + quiz;
    }

    /** The address of a quiz on paper with its answers. */
    static String printWithKey(QuizId quiz) {
        return print(quiz) + "?" + KEY;
    }

    static String submit(AttemptId attempt) {
        return quiz(attempt) + "/" + SUBMIT;
    }

    static String result(AttemptId attempt) {
        return RESULT + "/" + attempt;
    }

    static String source(SourceId source) {
        return SOURCES + "/" + source;
    }

    static String term(TermId term) {
        return GLOSSARY + "#" + term;
    }

    static String stageItPractice(RoundNumber round) {
        return STAGE_IT_PRACTICE + "/" + round;
    }

    static String match(RoundNumber round) {
        return MATCH + "/" + round;
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
