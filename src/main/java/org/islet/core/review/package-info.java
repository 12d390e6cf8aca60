/**
 * Spaced review: what a learner is predicted to remember of each question, and when to ask it
 * again. Nothing of it is stored; all follows from the tries. Time comes in as a parameter.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.review;
