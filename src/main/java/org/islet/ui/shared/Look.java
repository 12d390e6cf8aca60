package org.islet.ui.shared;

/** What an option turned out to be after checking. */
enum Look {
    PLAIN("", ""),
    BEST("is-good", "check"),
    FOUND("is-good", "check"),
    MISSED("is-missed", "check"),
    RETRY("is-retry", "rotate-ccw");

    private final String className;
    private final String icon;

    Look(String className, String icon) {
        this.className = className;
        this.icon = icon;
    }

    /** The look of an option of which several may be right. */
    static Look ofSeveral(boolean key, boolean chosen) {
        if (!key) {
            return chosen ? RETRY : PLAIN;
        }
        return chosen ? FOUND : MISSED;
    }

    /** The look of an option of which only one is right. */
    static Look ofOne(boolean key, boolean chosen) {
        return key ? BEST : ofSeveral(false, chosen);
    }

    String className() {
        return className;
    }

    /** The icon beside its word; empty for none. */
    String icon() {
        return icon;
    }
}
