package org.islet.core.scoring;

/** A score together with how it came about, so that feedback can show the rule. */
public record Marked(Score score, ScoringRule rule, Tally tally) {}
