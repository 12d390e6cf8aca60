package org.islet.core.content;

/**
 * How much a question asks of a learner. The first four levels of the revised taxonomy of Anderson
 * and Krathwohl (2001).
 */
public enum CognitiveLevel {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE
}
