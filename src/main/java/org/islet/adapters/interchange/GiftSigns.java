package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;

/** Finds signs of GIFT that are not escaped. */
final class GiftSigns {

    private GiftSigns() {}

    /** Where a sign stands first, from a place on; -1 if nowhere. */
    static int find(String text, String sign, int from) {
        for (int i = from; i <= text.length() - sign.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean has(String text, String sign) {
        return find(text, sign, 0) >= 0;
    }

    /** A text up to a sign, and what stands behind it; the second is empty without the sign. */
    static List<String> cut(String text, String sign) {
        int at = find(text, sign, 0);
        return at < 0
                ? List.of(text, "")
                : List.of(text.substring(0, at), text.substring(at + sign.length()));
    }

    /**
     * The pieces that begin with one of two signs, the sign included; what stands before is
     * dropped.
     */
    static List<String> pieces(String text, String one, String other) {
        var pieces = new ArrayList<String>();
        int from = next(text, one, other, 0);
        while (from >= 0) {
            int to = next(text, one, other, from + 1);
            pieces.add(text.substring(from, to < 0 ? text.length() : to));
            from = to;
        }
        return pieces;
    }

    private static int next(String text, String one, String other, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(one, i) || text.startsWith(other, i)) {
                return i;
            }
        }
        return -1;
    }
}
