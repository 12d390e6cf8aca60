/**
 * Judges whether content that is valid is also well made: how hard it reads, how its questions are
 * written, and what they leave out.
 *
 * <p>A course with findings still works. {@link org.islet.core.lint.Linter} looks, each {@link
 * org.islet.core.lint.Rule} says why, and an author may waive a finding with a reason.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.lint;
