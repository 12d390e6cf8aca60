/**
 * Reads the folder {@code quizzes} into {@link org.islet.core.content}.
 *
 * <p>Three steps, each of which collects its complaints instead of stopping at the first:
 * <i>parse</i> a file into nodes that know their line, <i>build</i> records from them, <i>check the
 * whole</i>. Content with a complaint is never used.
 */
@org.jspecify.annotations.NullMarked
package org.islet.adapters.files;
