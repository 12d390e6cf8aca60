package org.islet.core.staging;

import java.util.Arrays;
import java.util.List;
import org.islet.core.content.FactId;

/** Why a tumor has a category or a stage. Each is one line of the table. */
public enum Reason {
    UNDER_2_CM("021"),
    FROM_2_TO_4_CM("024"),
    OVER_4_CM("026"),
    INTO_DUODENUM_OR_BILE_DUCT("026"),
    INTO_ORGANS_OR_VESSELS("028"),
    SIZE_NOT_KNOWN("034"),
    NO_MAIN_TUMOR("035"),
    NODES_CLEAR("022"),
    NODES_INVOLVED("030"),
    NODES_NOT_ASSESSED("036"),
    NO_SPREAD("022"),
    SPREAD_FOUND("032"),
    STAGE_I_BY_T1("020"),
    STAGE_II_BY_T2("023"),
    STAGE_II_BY_T3("025"),
    STAGE_III_BY_T4("027"),
    STAGE_III_BY_N1("029 033"),
    STAGE_IV_BY_M1("031 033"),
    NO_STAGE_BY_NX("036"),
    NO_STAGE_BY_TX("034"),
    NO_STAGE_BY_T0("035");

    private static final String SOURCE = "acs-guide.staging.";

    // Their numbers, with spaces between.
    private final String facts;

    Reason(String facts) {
        this.facts = facts;
    }

    /** The facts on which it rests. */
    public List<FactId> citations() {
        return facts(facts);
    }

    /** The facts on the whole table: edition and date, and which tumors it is for. */
    public static List<FactId> scope() {
        return facts("014 015 016");
    }

    private static List<FactId> facts(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .map(number -> new FactId(SOURCE + number))
                .toList();
    }
}
