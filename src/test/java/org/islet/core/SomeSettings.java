package org.islet.core;

import java.time.Duration;
import java.time.Instant;
import org.islet.core.content.QuizSettings;
import org.islet.core.content.QuizSettings.Counting;
import org.islet.core.content.QuizSettings.Offered;
import org.islet.core.content.QuizSettings.Shown;
import org.islet.core.content.QuizSettings.When;
import org.jspecify.annotations.Nullable;

/** Builds settings of a quiz from the little that matters; the rest is as usual. */
public record SomeSettings(
        Offered offered,
        boolean shuffleItems,
        boolean shuffleOptions,
        @Nullable Duration limit,
        int attempts,
        Counting counting,
        Shown shown,
        int pass,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Duration grace) {

    public static SomeSettings settings() {
        var usual = QuizSettings.USUAL;
        return new SomeSettings(
                usual.offered(),
                usual.shuffleItems(),
                usual.shuffleOptions(),
                null,
                0,
                usual.counting(),
                usual.shown(),
                0,
                null,
                null,
                usual.grace());
    }

    public SomeSettings offering(Offered other) {
        return new SomeSettings(
                other,
                shuffleItems,
                shuffleOptions,
                limit,
                attempts,
                counting,
                shown,
                pass,
                opens,
                closes,
                grace);
    }

    public SomeSettings shuffling(boolean items, boolean options) {
        return new SomeSettings(
                offered, items, options, limit, attempts, counting, shown, pass, opens, closes,
                grace);
    }

    public SomeSettings limitedTo(Duration other) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                other,
                attempts,
                counting,
                shown,
                pass,
                opens,
                closes,
                grace);
    }

    public SomeSettings allowing(int other) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                limit,
                other,
                counting,
                shown,
                pass,
                opens,
                closes,
                grace);
    }

    public SomeSettings counting(Counting other) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                limit,
                attempts,
                other,
                shown,
                pass,
                opens,
                closes,
                grace);
    }

    public SomeSettings showing(When score, When own, When right, When rationales) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                limit,
                attempts,
                counting,
                new Shown(score, own, right, rationales),
                pass,
                opens,
                closes,
                grace);
    }

    public SomeSettings passingAt(int other) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                limit,
                attempts,
                counting,
                shown,
                other,
                opens,
                closes,
                grace);
    }

    public SomeSettings open(@Nullable Instant from, @Nullable Instant until) {
        return new SomeSettings(
                offered,
                shuffleItems,
                shuffleOptions,
                limit,
                attempts,
                counting,
                shown,
                pass,
                from,
                until,
                grace);
    }

    public SomeSettings withGrace(Duration other) {
        return new SomeSettings(
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
                other);
    }

    public QuizSettings build() {
        return new QuizSettings(
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
                grace);
    }
}
