package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.islet.core.content.FactId;
import org.islet.core.staging.MainTumor;
import org.islet.core.staging.MainTumor.Measured;
import org.islet.core.staging.MainTumor.NotFound;
import org.islet.core.staging.MainTumor.Unmeasured;
import org.islet.core.staging.Reach;
import org.islet.core.staging.Reason;
import org.islet.core.staging.Staging;
import org.islet.core.staging.Tumor;
import org.islet.core.staging.Vignette;

/** Tumors, their stages and the reasons, in words. */
final class StagingWords {

    private StagingWords() {}

    /** A size as in 2.0: always with its decimal, since the limits hang on it. */
    static String centimeters(int millimeters) {
        return BigDecimal.valueOf(millimeters, 1).toPlainString();
    }

    static String reason(Reason reason, Tumor tumor) {
        String size =
                tumor.main() instanceof Measured(int millimeters, _)
                        ? centimeters(millimeters)
                        : "";
        return text("staging.reason", reason, size);
    }

    /** The facts behind all that the table made of a tumor. */
    static List<FactId> citations(Staging staging) {
        return Stream.of(
                        staging.t().reason(),
                        staging.n().reason(),
                        staging.m().reason(),
                        staging.stage().reason())
                .flatMap(reason -> reason.citations().stream())
                .distinct()
                .toList();
    }

    /** A case in a few sentences. */
    static String told(Vignette vignette) {
        return Stream.of(main(vignette), reach(vignette), nodes(vignette), spread(vignette))
                .filter(sentence -> !sentence.isEmpty())
                .reduce((before, next) -> before + " " + next)
                .orElseThrow();
    }

    private static String main(Vignette vignette) {
        int telling = vignette.telling();
        return switch (vignette.tumor().main()) {
            case Measured(int millimeters, _) ->
                    text("stage-it.case.measured-" + telling, centimeters(millimeters));
            case Unmeasured(Reach reach) ->
                    text(
                            (reach == Reach.PANCREAS
                                            ? "stage-it.case.not-assessable-"
                                            : "stage-it.case.unmeasured-")
                                    + telling);
            case NotFound() -> text("stage-it.case.not-found-" + telling);
        };
    }

    private static String reach(Vignette vignette) {
        int telling = vignette.telling();
        MainTumor main = vignette.tumor().main();
        return vignette.neighbors().stream()
                .findFirst()
                .map(
                        neighbor ->
                                text(
                                        "stage-it.case.into-" + telling,
                                        text("stage-it.neighbor", neighbor)))
                // Of a tumor that cannot be assessed nobody can say this.
                .orElseGet(
                        () ->
                                main instanceof Measured
                                        ? text("stage-it.case.inside-" + telling)
                                        : "");
    }

    private static String nodes(Vignette vignette) {
        int telling = vignette.telling();
        return switch (vignette.tumor().nodes()) {
            case CLEAR -> text("stage-it.case.clear-" + telling);
            case INVOLVED -> text("stage-it.case.involved-" + telling);
            case NOT_ASSESSED -> text("stage-it.case.not-assessed-" + telling);
        };
    }

    private static String spread(Vignette vignette) {
        int telling = vignette.telling();
        return vignette.sites().stream()
                .findFirst()
                .map(site -> text("stage-it.case.found-" + telling, text("stage-it.site", site)))
                .orElseGet(() -> text("stage-it.case.none-" + telling));
    }
}
