package org.islet.core.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the linter asks of content, and on whose advice.
 *
 * <p>NBME: <i>Item-Writing Guide</i>, National Board of Medical Examiners, 2021. Haladyna:
 * Haladyna, Downing and Rodriguez, <i>A review of multiple-choice item-writing guidelines</i>,
 * Applied Measurement in Education 15 (2002). NCSBN: the item-writing advice for the NCLEX
 * examinations. AMA and NIH: their advice on material for patients.
 */
public enum Rule {
    ALL_OF_THE_ABOVE("Such an option is settled by judging two of the others (Haladyna; NBME)."),
    NEGATIVE_STEM("A negation that is overlooked turns the question round (Haladyna; NBME)."),
    STEM_END("A stem asks its question in full, before the options are read (NBME; Haladyna)."),
    VIGNETTE("Applying or analysing needs a case to work on (NBME; NCSBN)."),
    ABSOLUTE_WORD(
            "Always and never give a distractor away, for they rarely hold (NBME; Haladyna)."),
    PARALLEL_FORM("An option of another form stands out (NBME; Haladyna)."),
    OPTION_LENGTH("An option of another length stands out (NBME; Haladyna)."),
    REPEATED_WORD("A word that only stem and key share points at the key (NBME; Haladyna)."),
    NUMBER_ORDER("Numbers in order are found at a glance (NBME; Haladyna)."),
    SAME_MEANING("Two options of one meaning cannot both be the best (Haladyna; NBME)."),
    MISCONCEPTION("A distractor is a mistake that learners make (Haladyna; NBME)."),
    LONGEST_KEY("Who picks the longest option should not score by it (NBME; Haladyna)."),
    KEY_POSITION("Who picks by place should not score by it (Haladyna)."),
    QUIZ_SIZE("A pool is large enough for several attempts that differ (design of the course)."),
    DRAW_SIZE("An attempt is long enough to tell and short enough to end (design of the course)."),
    REMEMBER_SHARE("Nursing needs judgement more than recall (NCSBN; Haladyna)."),
    OBJECTIVE_QUESTIONS(
            "Fewer than three answers say little on an objective (design of the course)."),
    BANK_SIZE("The bank serves quizzes, checkpoints and the final (design of the course)."),
    STUDENT_GRADE("A learner's effort belongs to the matter, not to the sentences (Kincaid 1975)."),
    PATIENT_GRADE("Material for patients should read at grade 6 or below (AMA)."),
    PATIENT_SMOG("Long words keep patients out, whatever the sentences are (McLaughlin 1969)."),
    PATIENT_SENTENCES("Short sentences can be read when tired or afraid (NIH)."),
    PATIENT_WORD("Nobody is judged while learning about an illness of their own (patient track)."),
    PATIENT_NUMBER("Whole people are understood where percentages are not (patient track)."),
    CHUNK_QUESTIONS("Each idea is asked about, with a spare to ask again (patient track)."),
    TERM_LINK("A hard word is explained where it is met (design of the course)."),
    UNTAUGHT_FACT("What the documents say is taught or left out for a reason (coverage)."),
    TAUGHT_OMISSION("A fact that is taught needs no reason for leaving it out (coverage)."),
    LOST_DUPLICATE("What another fact says has to be taught by that one (coverage)."),
    NEEDLESS_WAIVER("A waiver that nothing needs would hide the next finding (house rule).");

    private final String why;

    Rule(String why) {
        this.why = why;
    }

    /** How authors write the rule, as in {@code waive: {longest-key: reason}}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why it is a rule, in one sentence that names the guideline. */
    public String why() {
        return why;
    }

    /** The rule that authors write so; empty if there is none. */
    public static Optional<Rule> named(String slug) {
        return Arrays.stream(values()).filter(rule -> rule.slug().equals(slug)).findFirst();
    }
}
