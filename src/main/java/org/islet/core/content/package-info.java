/**
 * The material as immutable values: courses, lessons made of blocks, questions, and the facts that
 * support both.
 *
 * <p>Constructors refuse what cannot be right on its own (size, characters, syntax). What only the
 * whole can tell, such as a citation of a fact that does not exist, is found where the files are
 * read.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.content;
