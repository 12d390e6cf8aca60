package org.islet.e2e;

/** Makes words of the screen and words of the files comparable. */
final class Words {

    private Words() {}

    /** On one line, with straight quotes: authors type those, readers see curved ones. */
    static String tidy(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2018\u2019]", "'");
    }
}
