/**
 * What a learner has done: attempts frozen when they start, answer events that are only ever added,
 * and what follows from them. Time and randomness come in as parameters.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.progress;
