/**
 * Tests in a real browser against the packaged jar, in the words of a learner.
 *
 * <p>{@link org.islet.e2e.OneServer} starts one server and one browser for all of them; {@link
 * org.islet.e2e.LearnerPage} and {@link org.islet.e2e.QuizPage} do what a learner does; {@link
 * org.islet.e2e.Key} knows the right answers, read from the files apart from the program.
 */
@org.jspecify.annotations.NullMarked
package org.islet.e2e;
