/** The learner's screens: course, lesson, quiz, result, progress, glossary, sources. */
@org.jspecify.annotations.NullMarked
package org.islet.ui.learner;
