package org.islet.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Select phrases in a text. The phrases are the options; the text holds each of them once, in
 * square brackets and in the order of the file.
 *
 * @param text plain, but for the brackets
 * @param options 3 to 12, at least one keyed and at least one not
 */
public record Highlight(QuestionHead head, String text, List<Option> options)
        implements ChoiceQuestion {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final Pattern PHRASE = Pattern.compile("\\[([^\\[\\]]*)]");

    public Highlight {
        Require.text("text", text);
        Rows.count(head, "options", FEWEST, MOST, options.size());
        Rows.unlike(head, "option", options.stream().map(Option::text));
        options = List.copyOf(options);
        requireBothKinds(head, options);
        requireSamePhrases(head, text, options);
    }

    /** A part of the text. */
    public sealed interface Passage {

        /** What only stands around the phrases. */
        record Plain(String text) implements Passage {}

        /** What can be selected. */
        record Phrase(Option option) implements Passage {}
    }

    /** The text in the order of reading, cut before and after each phrase. */
    public List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        var phrases = PHRASE.matcher(text);
        int done = 0;
        int place = 0;
        while (phrases.find()) {
            if (phrases.start() > done) {
                passages.add(new Passage.Plain(text.substring(done, phrases.start())));
            }
            passages.add(new Passage.Phrase(options.get(place)));
            place++;
            done = phrases.end();
        }
        if (done < text.length()) {
            passages.add(new Passage.Plain(text.substring(done)));
        }
        return List.copyOf(passages);
    }

    /** Phrases stand where the text has them. */
    @Override
    public boolean shuffled() {
        return false;
    }

    private static void requireBothKinds(QuestionHead head, List<Option> options) {
        int keyed = Options.keyed(options);
        if (keyed == 0 || keyed == options.size()) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %s; mark at least one with \"key: true\" and leave at least one without"
                            .formatted(
                                    head.id(),
                                    keyed == 0 ? "no keyed option" : "keyed options alone"));
        }
    }

    private static void requireSamePhrases(QuestionHead head, String text, List<Option> options) {
        var phrases = PHRASE.matcher(text).results().map(match -> match.group(1)).toList();
        for (int place = 0; place < Math.min(phrases.size(), options.size()); place++) {
            String option = options.get(place).text();
            if (!phrases.get(place).equals(option)) {
                throw new IllegalArgumentException(
                        "question \"%s\": phrase %d of the text is \"%s\", and option %d is \"%s\"; write the two alike"
                                .formatted(
                                        head.id(),
                                        place + 1,
                                        phrases.get(place),
                                        place + 1,
                                        option));
            }
        }
        if (phrases.size() != options.size()) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d phrases in brackets and %d options; give each phrase of the text an option"
                            .formatted(head.id(), phrases.size(), options.size()));
        }
        String rest = PHRASE.matcher(text).replaceAll("");
        if (rest.contains("[") || rest.contains("]")) {
            throw new IllegalArgumentException(
                    "question \"%s\" has a bracket in its text that opens or closes no phrase; remove it, or write its partner"
                            .formatted(head.id()));
        }
    }
}
