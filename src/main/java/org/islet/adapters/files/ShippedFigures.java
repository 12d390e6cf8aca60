package org.islet.adapters.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drawings of {@code frontend/figures}, which the program carries with it. */
final class ShippedFigures implements Figures {

    private static final Pattern REGION = Pattern.compile("\\bdata-region=\"([^\"]+)\"");
    // Drawn anew for narrow screens; has to name the same regions.
    private static final String STACKED = "-stacked";

    @Override
    public boolean exist(String name) {
        return ShippedFigures.class.getResource(address(name)) != null;
    }

    @Override
    public Set<String> regions(String name) {
        return Stream.of(name, name + STACKED)
                .filter(this::exist)
                .map(ShippedFigures::namedIn)
                .reduce(ShippedFigures::both)
                .orElse(Set.of());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<String> namedIn(String name) {
        try (var drawing = ShippedFigures.class.getResourceAsStream(address(name))) {
            if (drawing == null) {
                return Set.of();
            }
            var svg = new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
            return REGION.matcher(svg)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the figure " + name, unreadable);
        }
    }

    private static String address(String name) {
        return "/META-INF/resources/figures/" + name + ".svg";
    }
}
