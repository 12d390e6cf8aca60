package org.islet.core.content;

import java.util.List;

/**
 * Select one region of a drawing. The regions stand in a list beside it as well, so that nobody
 * depends on the drawing. An attempt shows the list in an order of its own.
 *
 * @param figure the name of the drawing
 * @param regions 2 to 8, exactly one of them keyed
 */
public record HotSpot(QuestionHead head, String figure, List<Region> regions)
        implements ChoiceQuestion {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    public HotSpot {
        Require.slug("figure", figure);
        Rows.count(head, "options", FEWEST, MOST, regions.size());
        Rows.unlike(head, "region", regions.stream().map(Region::name));
        Rows.unlike(head, "option", regions.stream().map(region -> region.option().text()));
        regions = List.copyOf(regions);
        int keyed = Options.keyed(regions.stream().map(Region::option).toList());
        if (keyed != 1) {
            throw new IllegalArgumentException(
                    "question \"%s\" has %d keyed options; mark exactly one region with \"key: true\""
                            .formatted(head.id(), keyed));
        }
    }

    /**
     * A part of the drawing.
     *
     * @param name how the drawing names it, under {@code data-region}
     * @param option what it is called in words
     */
    public record Region(String name, Option option) {
        public Region {
            Require.slug("region", name);
        }
    }

    @Override
    public List<Option> options() {
        return regions.stream().map(Region::option).toList();
    }

    /** The region that an option stands for. */
    public Region region(OptionId wanted) {
        return regions.stream()
                .filter(region -> region.option().id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Question %s has no option %s."
                                                .formatted(head.id(), wanted)));
    }

    @Override
    public boolean shuffled() {
        return true;
    }
}
