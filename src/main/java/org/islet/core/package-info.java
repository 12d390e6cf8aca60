/**
 * What Islet knows about teaching, in plain Java: no clock, no input or output, no randomness of
 * its own.
 *
 * <p>The words used everywhere, in code and on screen:
 *
 * <dl>
 *   <dt>Source, fact, citation
 *   <dd>A published document; one statement taken from it in our own words; the use of that fact in
 *       a text.
 *   <dt>Course, part, lesson, section
 *   <dd>The material; a group of lessons; one sitting; one page of a lesson.
 *   <dt>Objective
 *   <dd>What a learner can do after a lesson. Every question serves exactly one.
 *   <dt>Question (item), stem, option, key, distractor, rationale
 *   <dd>The terms of item writing: the key is a right option, a distractor is any other.
 *   <dt>Slot, blank, target, bank, anchor
 *   <dd>A place to fill; one in a text or a table; one in a bow-tie; the words that all blanks
 *       share; the conclusion without which no reason counts.
 *   <dt>Quiz, attempt, draw
 *   <dd>A pool of questions; one learner's run through questions drawn from it, frozen when it
 *       starts.
 *   <dt>Response, score, behaviour
 *   <dd>What was answered; what it earned; when feedback is shown.
 *   <dt>Review, card, due, retention
 *   <dd>Asking again what is about to be forgotten; a question as one learner's review sees it; to
 *       be asked today; the recall at which a learner wants it to come back.
 * </dl>
 */
@org.jspecify.annotations.NullMarked
package org.islet.core;
