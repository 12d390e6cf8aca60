package org.islet.ui.learner;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.matching.Match;
import org.islet.ui.shared.Dom;
import org.islet.ui.shared.Icon;
import org.islet.ui.shared.References;
import org.islet.ui.shared.Verdict;
import org.islet.ui.shared.Verdict.Tone;

/** A question after checking: where each option belongs, and all about the tumor in question. */
final class MatchReview extends Div {

    private final Match match;
    private final Entry chosen;
    private final HormoneTable table;
    private final References references;

    MatchReview(
            Match match,
            Entry chosen,
            HormoneTable table,
            References references,
            String questionId) {
        this.match = match;
        this.chosen = chosen;
        this.table = table;
        this.references = references;
        var options = Dom.box("ul", "opts");
        options.getElement().setAttribute("aria-labelledby", questionId);
        match.options().forEach(option -> options.add(option(option)));
        add(options, verdict(), row(match.row()));
    }

    private Verdict verdict() {
        String letter = MatchForm.letter(match, match.key());
        String together = text("match.verdict.together", match.row().tumor());
        return chosen.equals(match.key())
                ? new Verdict(Tone.GOOD, text("match.verdict.good", letter), together)
                : new Verdict(Tone.RETRY, text("match.verdict.retry", letter), together);
    }

    private Component option(Entry option) {
        var letter = Dom.silent(Dom.words("span", "key", MatchForm.letter(match, option)));
        var words = Dom.words("span", "tx", option.says());
        var why = why(option);
        if (option.equals(match.key())) {
            return Dom.box("li", "opt is-good", letter, words, tag("check", "option.best"), why);
        }
        return option.equals(chosen)
                ? Dom.box(
                        "li", "opt is-retry", letter, words, tag("rotate-ccw", "option.retry"), why)
                : Dom.box("li", "opt", letter, words, why);
    }

    // Whose it is, and what of theirs stands where the question began.
    private Component why(Entry option) {
        var owners = owners(option);
        var facts = new LinkedHashSet<>(option.citations());
        var sentences = new ArrayList<String>();
        if (match.to() != Column.TUMOR) {
            sentences.add(
                    text(
                            "match.belongs",
                            owners.stream().map(Row::tumor).collect(Collectors.joining(", "))));
        }
        if (match.from() != Column.TUMOR && owners.size() == 1) {
            var counterparts = owners.getFirst().askedIn(match.from());
            counterparts.forEach(each -> facts.addAll(each.citations()));
            sentences.add(
                    text(
                            "match.has",
                            text("match.column", match.from()),
                            counterparts.stream()
                                    .map(Entry::says)
                                    .collect(Collectors.joining("; "))));
        }
        var why = Dom.box("p", "why", Dom.text(String.join(" ", sentences) + " "));
        why.add(references.chips(List.copyOf(facts)));
        return why;
    }

    private static Component tag(String icon, String key) {
        return Dom.box("span", "tag", new Icon(icon), Dom.text(text(key)));
    }

    private List<Row> owners(Entry option) {
        return table.holders(match.to(), option.says()).stream()
                .filter(
                        row ->
                                row.askedIn(match.to()).stream()
                                        .anyMatch(each -> each.says().equals(option.says())))
                .toList();
    }

    private Component row(Row row) {
        var list = Dom.box("dl", "");
        for (Column column : Column.values()) {
            if (column != Column.TUMOR && !row.askedIn(column).isEmpty()) {
                list.add(
                        Dom.box(
                                "div",
                                "",
                                Dom.words("dt", "", text("match.column", column)),
                                entries(row, column)));
            }
        }
        return Dom.box("div", "callout plain whole", new H3(text("match.row", row.tumor())), list);
    }

    private Component entries(Row row, Column column) {
        var entries = Dom.box("dd", "");
        for (Entry entry : row.askedIn(column)) {
            var line = Dom.box("p", "", Dom.text(entry.says() + " "));
            line.add(references.chips(entry.citations()));
            entries.add(line);
        }
        return entries;
    }
}
