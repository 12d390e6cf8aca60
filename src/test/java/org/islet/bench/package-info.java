/**
 * Measurements, run by {@code ./islet bench}; never part of the tests, since the machine decides
 * the figures.
 */
@org.jspecify.annotations.NullMarked
package org.islet.bench;
