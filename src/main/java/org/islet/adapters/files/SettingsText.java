package org.islet.adapters.files;

import java.time.Duration;
import java.util.Optional;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Counting;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.content.QuizSettings.Shown;
import org.islet.core.content.QuizSettings.When;

/** What stands under {@code settings} of a quiz or an assessment. What is absent is as usual. */
final class SettingsText {

    private static final String KEY = "settings";

    private SettingsText() {}

    /** The settings of the quiz that a mapping describes. */
    static QuizSettings read(YamlMap quiz) {
        if (!quiz.has(KEY)) {
            return QuizSettings.USUAL;
        }
        var read = quiz.map(KEY).flatMap(SettingsText::settings);
        if (read.isEmpty()) {
            quiz.spoil();
        }
        return read.orElse(QuizSettings.USUAL);
    }

    private static Optional<QuizSettings> settings(YamlMap map) {
        var usual = QuizSettings.USUAL;
        var offered = oneOf(map, "behaviour", Offered.class, usual.offered());
        boolean shuffleItems = flag(map, "shuffle-items", usual.shuffleItems());
        boolean shuffleOptions = flag(map, "shuffle-options", usual.shuffleOptions());
        var limit = map.has("minutes") ? Duration.ofMinutes(map.wholeNumber("minutes")) : null;
        int attempts = number(map, "attempts", usual.attempts());
        var counting = oneOf(map, "counts", Counting.class, usual.counting());
        var shown = shown(map);
        int pass = number(map, "pass-percent", usual.passMark());
        var opens = map.moment("opens").orElse(null);
        var closes = map.moment("closes").orElse(null);
        var grace =
                Duration.ofSeconds(
                        number(map, "grace-seconds", Math.toIntExact(usual.grace().toSeconds())));
        return map.build(
                () ->
                        new QuizSettings(
                                offered,
                                shuffleItems,
                                shuffleOptions,
                                limit,
                                attempts,
                                counting,
                                shown,
                                pass,
                                opens,
                                closes,
                                grace));
    }

    private static Shown shown(YamlMap settings) {
        if (!settings.has("show")) {
            return Shown.AT_SUBMISSION;
        }
        var read = settings.map("show").flatMap(SettingsText::shownKeys);
        if (read.isEmpty()) {
            settings.spoil();
        }
        return read.orElse(Shown.AT_SUBMISSION);
    }

    private static Optional<Shown> shownKeys(YamlMap map) {
        var score = oneOf(map, "score", When.class, When.AT_SUBMISSION);
        var own = oneOf(map, "own-answers", When.class, When.AT_SUBMISSION);
        // What would tell something goes along with it unless the author says otherwise.
        var right = oneOf(map, "right-answers", When.class, score.compareTo(own) > 0 ? score : own);
        var rationales = oneOf(map, "rationales", When.class, right);
        return map.build(() -> new Shown(score, own, right, rationales));
    }

    private static <E extends Enum<E>> E oneOf(YamlMap map, String key, Class<E> type, E absent) {
        return map.has(key) ? map.oneOf(key, type) : absent;
    }

    private static int number(YamlMap map, String key, int absent) {
        return map.has(key) ? map.wholeNumber(key) : absent;
    }

    private static boolean flag(YamlMap map, String key, boolean absent) {
        return map.has(key) ? map.trueOrFalse(key) : absent;
    }
}
