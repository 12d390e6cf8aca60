package org.islet.core.lint;

/**
 * An author's word that a rule does not fit here.
 *
 * @param reason why not
 */
public record Waiver(Rule rule, Subject subject, String reason) {

    public Waiver {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "the waiver of \"%s\" gives no reason; write %s: why it does not fit here"
                            .formatted(rule.slug(), rule.slug()));
        }
    }

    boolean covers(Finding finding) {
        return rule == finding.rule() && subject.equals(finding.subject().waivedWith());
    }
}
