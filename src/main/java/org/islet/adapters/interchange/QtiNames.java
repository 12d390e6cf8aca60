package org.islet.adapters.interchange;

/**
 * Names within an assessment item. Each is used for one thing only, since feedback is chosen by the
 * name of what was picked. Parts and places count from 0 here and from 1 in the names.
 *
 * @param parts how many there are
 */
record QtiNames(int parts) {

    String response(int part) {
        return parts == 1 ? "RESPONSE" : "RESPONSE_" + (part + 1);
    }

    String option(int part, int place) {
        return name(part, "choice-" + (place + 1));
    }

    String row(int part, int place) {
        return name(part, "row-" + (place + 1));
    }

    String truth(int part, boolean truth) {
        return name(part, String.valueOf(truth));
    }

    String right(int part) {
        return name(part, "right");
    }

    String slip(int part, int place) {
        return name(part, "slip-" + (place + 1));
    }

    private static String name(int part, String rest) {
        return "part-" + (part + 1) + "-" + rest;
    }
}
