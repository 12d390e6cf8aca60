package org.islet.adapters.database;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Shown;
import org.islet.core.progress.Accommodation;
import org.islet.core.progress.Terms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The terms of an attempt as the JSON of one column. A key that is absent has its usual value, so
 * that texts of older versions can always be read.
 */
final class TermsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TermsText() {}

    /** Null for the usual terms. */
    static @Nullable String write(Terms terms) {
        if (terms.equals(Terms.USUAL)) {
            return null;
        }
        var settings = terms.settings();
        var shown = settings.shown();
        var keys = new LinkedHashMap<String, Object>();
        keys.put("offered", word(settings.offered()));
        keys.put("shuffle_items", settings.shuffleItems());
        keys.put("shuffle_options", settings.shuffleOptions());
        settings.limit().ifPresent(limit -> keys.put("limit_seconds", limit.toSeconds()));
        keys.put("attempts", settings.attempts());
        keys.put("counting", word(settings.counting()));
        keys.put("show_score", word(shown.score()));
        keys.put("show_own_answers", word(shown.ownAnswers()));
        keys.put("show_right_answers", word(shown.rightAnswers()));
        keys.put("show_rationales", word(shown.rationales()));
        keys.put("pass_percent", settings.passMark());
        settings.opening().ifPresent(opens -> keys.put("opens", opens.toString()));
        settings.closing().ifPresent(closes -> keys.put("closes", closes.toString()));
        keys.put("grace_seconds", settings.grace().toSeconds());
        keys.put("time_percent", terms.accommodation().timePercent());
        keys.put("untimed", terms.accommodation().untimed());
        keys.put("larger_type", terms.accommodation().largerType());
        return JSON.writeValueAsString(keys);
    }

    static Terms read(@Nullable String text) {
        if (text == null) {
            return Terms.USUAL;
        }
        var keys = JSON.readTree(text);
        return new Terms(
                settings(keys),
                new Accommodation(
                        number(keys, "time_percent", 100),
                        flag(keys, "untimed", false),
                        flag(keys, "larger_type", false)));
    }

    private static QuizSettings settings(JsonNode keys) {
        var usual = QuizSettings.USUAL;
        var shown = usual.shown();
        return new QuizSettings(
                constant(keys, "offered", usual.offered()),
                flag(keys, "shuffle_items", usual.shuffleItems()),
                flag(keys, "shuffle_options", usual.shuffleOptions()),
                keys.has("limit_seconds")
                        ? Duration.ofSeconds(number(keys, "limit_seconds", 0))
                        : null,
                number(keys, "attempts", usual.attempts()),
                constant(keys, "counting", usual.counting()),
                new Shown(
                        constant(keys, "show_score", shown.score()),
                        constant(keys, "show_own_answers", shown.ownAnswers()),
                        constant(keys, "show_right_answers", shown.rightAnswers()),
                        constant(keys, "show_rationales", shown.rationales())),
                number(keys, "pass_percent", usual.passMark()),
                moment(keys, "opens").orElse(null),
                moment(keys, "closes").orElse(null),
                Duration.ofSeconds(
                        number(keys, "grace_seconds", Math.toIntExact(usual.grace().toSeconds()))));
    }

    private static int number(JsonNode keys, String key, int absent) {
        return keys.has(key) ? keys.get(key).asInt() : absent;
    }

    private static boolean flag(JsonNode keys, String key, boolean absent) {
        return keys.has(key) ? keys.get(key).asBoolean() : absent;
    }

    private static <E extends Enum<E>> E constant(JsonNode keys, String key, E absent) {
        return keys.has(key)
                ? Enum.valueOf(
                        absent.getDeclaringClass(),
                        keys.get(key).asString().toUpperCase(Locale.ROOT))
                : absent;
    }

    private static Optional<Instant> moment(JsonNode keys, String key) {
        return keys.has(key)
                ? Optional.of(Instant.parse(keys.get(key).asString()))
                : Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
