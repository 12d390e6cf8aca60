package org.islet.core.lint;

/**
 * Something that works and should be made better.
 *
 * @param what what was found
 * @param remedy how to mend it
 */
public record Finding(Rule rule, Subject subject, String what, String remedy) {}
