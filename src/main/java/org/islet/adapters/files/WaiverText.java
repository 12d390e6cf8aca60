package org.islet.adapters.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.islet.core.lint.Rule;
import org.islet.core.lint.Subject;
import org.islet.core.lint.Waiver;

/** Reads the key {@code waive}: rules of the linter that do not fit, each with the reason. */
final class WaiverText {

    private static final String KEY = "waive";

    private WaiverText() {}

    /** The reasons by rule; none without the key. */
    static Map<Rule, String> read(YamlMap map) {
        var reasons = new EnumMap<Rule, String>(Rule.class);
        if (map.has(KEY)) {
            map.map(KEY).ifPresent(each -> read(each, reasons));
        }
        return reasons;
    }

    /** The waivers that reasons make for a subject. */
    static List<Waiver> on(Subject subject, Map<Rule, String> reasons) {
        return reasons.entrySet().stream()
                .map(each -> new Waiver(each.getKey(), subject, each.getValue()))
                .toList();
    }

    private static void read(YamlMap waive, Map<Rule, String> reasons) {
        for (String slug : waive.keys()) {
            String reason = waive.text(slug);
            var rule = Rule.named(slug);
            if (rule.isEmpty()) {
                waive.complain(
                        waive.place(slug),
                        "there is no rule \"" + slug + "\" to waive",
                        "use the word in brackets that ./islet check prints");
            } else if (reason.isBlank()) {
                waive.complain(
                        waive.place(slug),
                        "the waiver of \"" + slug + "\" has no reason",
                        "say why the rule does not fit here");
            } else {
                reasons.put(rule.get(), reason);
            }
        }
    }
}
