package org.islet.ui.shared;

import static org.islet.ui.shared.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.islet.core.content.BowTie;
import org.islet.core.content.BowTie.Part;
import org.islet.core.content.OptionId;
import org.islet.core.content.Slot;
import org.islet.core.scoring.Response;

/**
 * The diagram of a bow-tie. Where there is room, the options of each part stand below its targets;
 * on a phone each target is a list to pick from instead. The style sheet shows one of the two, and
 * both are kept alike. Once the targets of a part are full, no more of its options can be picked.
 */
final class BowTieEditor extends SlotEditor {

    private final BowTie question;
    private final List<OptionId> order;
    private final String questionId;
    private final Map<Part, PartEditor> parts = new HashMap<>();
    private final HtmlContainer announced = Dom.box("p", "vh");

    BowTieEditor(
            BowTie question,
            List<OptionId> order,
            String questionId,
            Response start,
            Consumer<Response> onAnswer) {
        super(start, onAnswer);
        this.question = question;
        this.order = order;
        this.questionId = questionId;
        announced.getElement().setAttribute("role", "status");
        for (Part part : Part.values()) {
            parts.put(part, new PartEditor(part));
        }
        add(
                Dom.words("p", "ask", text("question.bow-tie")),
                new BowTieBody(questionId, part -> editor(part).side()),
                announced);
    }

    /** Enter opens a list in some browsers. */
    @Override
    public Optional<Component> field() {
        return Optional.empty();
    }

    private PartEditor editor(Part part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow();
    }

    /** The targets of a part, and its options twice: as cards, and as a list at each target. */
    private final class PartEditor {

        private final Part part;
        private final Slot slot;
        private final List<OptionId> offered;
        // By the target; one may be empty while the next is not.
        private final Map<Integer, OptionId> chosen = new TreeMap<>();
        private final List<HtmlContainer> shown = new ArrayList<>();
        private final List<Picker> pickers = new ArrayList<>();
        private final List<Tick> ticks = new ArrayList<>();

        PartEditor(Part part) {
            this.part = part;
            this.slot = question.slot(part.slot()).orElseThrow();
            this.offered = order.stream().filter(slot::offers).toList();
            offered.stream()
                    .filter(in(slot.id())::contains)
                    .forEach(option -> chosen.put(chosen.size(), option));
        }

        BowTieBody.Side side() {
            var targets = IntStream.range(0, part.targets()).mapToObj(this::target).toList();
            var options = Dom.box("div", "opts");
            offered.forEach(option -> options.add(card(option)));
            show();
            return new BowTieBody.Side(targets, options);
        }

        private Component target(int place) {
            var words = Dom.silent(Dom.box("span", "val"));
            var picker =
                    new Picker(
                            text("question.pick"),
                            offered.stream().map(option -> slot.choice(option).text()).toList(),
                            placeOf(place));
            picker.addClassName("input");
            picker.getElement().setAttribute("aria-label", name(place));
            picker.setTestId("target-%s-%d".formatted(part.slot(), place + 1));
            picker.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            pick(place, change.getValue());
                        }
                    });
            shown.add(words);
            pickers.add(picker);
            return Dom.box("div", "target", words, picker);
        }

        private Component card(OptionId option) {
            boolean one = part.targets() == 1;
            boolean ticked = chosen.containsValue(option);
            var tick =
                    one
                            ? Tick.radio(BowTieBody.titleId(questionId, part), ticked)
                            : Tick.box(ticked);
            // Names on the page are places in the order shown.
            tick.setTestId("option-" + place(order, option));
            tick.addValueChangeListener(
                    change -> {
                        if (change.isFromClient()) {
                            tick(option, change.getValue());
                        }
                    });
            ticks.add(tick);
            return tick.card("opt pick", slot.choice(option).text());
        }

        private void pick(int target, String place) {
            if (place.isEmpty()) {
                chosen.remove(target);
            } else {
                var option = offered.get(Integer.parseInt(place) - 1);
                chosen.values().remove(option);
                chosen.put(target, option);
            }
            changed();
        }

        private void tick(OptionId option, boolean picked) {
            chosen.values().remove(option);
            if (picked && part.targets() == 1) {
                chosen.clear();
            }
            if (picked) {
                IntStream.range(0, part.targets())
                        .filter(target -> !chosen.containsKey(target))
                        .findFirst()
                        .ifPresent(target -> chosen.put(target, option));
            }
            changed();
        }

        private void changed() {
            show();
            announced.setText(
                    text(
                            "question.chosen-of",
                            text("bow-tie", part),
                            chosen.size(),
                            part.targets()));
            fill(slot.id(), Set.copyOf(chosen.values()));
        }

        private void show() {
            boolean full = chosen.size() == part.targets();
            for (int place = 0; place < part.targets(); place++) {
                pickers.get(place).setValue(placeOf(place));
                var option = Optional.ofNullable(chosen.get(place));
                shown.get(place)
                        .setText(option.map(each -> slot.choice(each).text()).orElse(name(place)));
                shown.get(place).setClassName("full", option.isPresent());
            }
            for (int place = 0; place < offered.size(); place++) {
                boolean picked = chosen.containsValue(offered.get(place));
                ticks.get(place).setValue(picked);
                ticks.get(place).setEnabled(picked || !full || part.targets() == 1);
            }
        }

        private String placeOf(int target) {
            return Optional.ofNullable(chosen.get(target))
                    .map(option -> place(offered, option))
                    .orElse("");
        }

        private String name(int target) {
            return text("target", part, target + 1);
        }
    }
}
