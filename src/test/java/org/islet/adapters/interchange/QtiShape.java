package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/**
 * Checks a QTI 3.0 package against what 1EdTech publishes of its shape: which elements and
 * attributes must be there and in which order, that interactions and their declarations belong
 * together, and that names are used once. Its schema is not to be had as a library.
 */
final class QtiShape {

    private static final String IDENTIFIER = "[\\p{L}_][\\p{L}\\p{N}_.\\-]*";

    // The order in which an item holds its parts.
    private static final List<String> ORDER =
            List.of(
                    "qti-response-declaration",
                    "qti-outcome-declaration",
                    "qti-item-body",
                    "qti-response-processing",
                    "qti-modal-feedback");

    private static final Map<String, List<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry(
                            "qti-assessment-item",
                            List.of("identifier", "title", "time-dependent", "xml:lang")),
                    Map.entry(
                            "qti-response-declaration",
                            List.of("identifier", "cardinality", "base-type")),
                    Map.entry(
                            "qti-outcome-declaration",
                            List.of("identifier", "cardinality", "base-type")),
                    Map.entry("qti-mapping", List.of("default-value", "lower-bound")),
                    Map.entry("qti-map-entry", List.of("map-key", "mapped-value")),
                    Map.entry(
                            "qti-choice-interaction",
                            List.of("response-identifier", "shuffle", "max-choices")),
                    Map.entry(
                            "qti-inline-choice-interaction",
                            List.of("response-identifier", "shuffle")),
                    Map.entry(
                            "qti-match-interaction",
                            List.of("response-identifier", "shuffle", "max-associations")),
                    Map.entry("qti-order-interaction", List.of("response-identifier", "shuffle")),
                    Map.entry("qti-text-entry-interaction", List.of("response-identifier")),
                    Map.entry("qti-simple-choice", List.of("identifier")),
                    Map.entry("qti-inline-choice", List.of("identifier")),
                    Map.entry("qti-simple-associable-choice", List.of("identifier", "match-max")),
                    Map.entry(
                            "qti-modal-feedback",
                            List.of("outcome-identifier", "show-hide", "identifier")),
                    Map.entry("qti-set-outcome-value", List.of("identifier")),
                    Map.entry("qti-base-value", List.of("base-type")),
                    Map.entry("qti-equal", List.of("tolerance-mode", "tolerance")));

    // Which responses an interaction gives.
    private static final Map<String, Set<String>> GIVES =
            Map.of(
                    "qti-choice-interaction", Set.of("single identifier", "multiple identifier"),
                    "qti-inline-choice-interaction", Set.of("single identifier"),
                    "qti-match-interaction", Set.of("multiple directedPair"),
                    "qti-order-interaction", Set.of("ordered identifier"),
                    "qti-text-entry-interaction", Set.of("single float"));

    private QtiShape() {}

    /** The files of a package by their names. */
    static Map<String, byte[]> files(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    static void check(byte[] zip) {
        var files = files(zip);
        assertThat(files).containsKeys("imsmanifest.xml", "test.xml");
        manifest(Xml.root(file(files, "imsmanifest.xml")), files);
        test(Xml.root(file(files, "test.xml")), files);
        files.forEach(
                (name, bytes) -> {
                    if (name.startsWith("items/")) {
                        item(Xml.root(bytes));
                    }
                });
    }

    private static void manifest(Element manifest, Map<String, byte[]> files) {
        assertThat(manifest.getTagName()).isEqualTo("manifest");
        assertThat(manifest.getAttribute("xmlns"))
                .isEqualTo("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1");
        assertThat(Xml.children(manifest).stream().map(Element::getTagName))
                .containsExactly("metadata", "organizations", "resources");
        var resources = Xml.children(Xml.child(manifest, "resources"), "resource");
        assertThat(resources.stream().map(each -> each.getAttribute("identifier")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(IDENTIFIER));
        assertThat(resources.stream().map(each -> each.getAttribute("type")))
                .allMatch(Set.of("imsqti_test_xmlv3p0", "imsqti_item_xmlv3p0")::contains);
        assertThat(resources.stream().map(each -> each.getAttribute("href")))
                .containsExactlyInAnyOrderElementsOf(
                        files.keySet().stream()
                                .filter(name -> !name.equals("imsmanifest.xml"))
                                .toList());
    }

    private static void test(Element test, Map<String, byte[]> files) {
        assertThat(test.getTagName()).isEqualTo("qti-assessment-test");
        var references = Xml.all(test, "qti-assessment-item-ref").toList();
        assertThat(references).isNotEmpty();
        for (Element reference : references) {
            var item = Xml.root(file(files, reference.getAttribute("href")));
            assertThat(item.getAttribute("identifier"))
                    .isEqualTo(reference.getAttribute("identifier"));
        }
    }

    private static void item(Element item) {
        assertThat(item.getAttribute("xmlns"))
                .isEqualTo("http://www.imsglobal.org/xsd/imsqtiasi_v3p0");
        assertThat(Xml.children(item).stream().map(each -> ORDER.indexOf(each.getTagName())))
                .isSorted()
                .doesNotContain(-1);
        Xml.all(item).forEach(QtiShape::required);
        interactions(item);
        names(item);
        processing(item);
    }

    private static void required(Element element) {
        for (String attribute : REQUIRED.getOrDefault(element.getTagName(), List.of())) {
            assertThat(element.getAttribute(attribute))
                    .as("%s of %s", attribute, element.getTagName())
                    .isNotEmpty();
        }
    }

    private static void interactions(Element item) {
        var declared = new HashMap<String, String>();
        Xml.children(item, "qti-response-declaration")
                .forEach(
                        each ->
                                declared.put(
                                        each.getAttribute("identifier"),
                                        each.getAttribute("cardinality")
                                                + " "
                                                + each.getAttribute("base-type")));
        var interactions =
                Xml.all(item).filter(each -> GIVES.containsKey(each.getTagName())).toList();
        assertThat(interactions.stream().map(each -> each.getAttribute("response-identifier")))
                .containsExactlyInAnyOrderElementsOf(declared.keySet());
        for (Element each : interactions) {
            String given = declared.getOrDefault(each.getAttribute("response-identifier"), "");
            assertThat(GIVES.get(each.getTagName())).contains(given);
            boolean one = each.getAttribute("max-choices").equals("1");
            assertThat(given.startsWith("single") || !one).isTrue();
        }
    }

    private static void names(Element item) {
        var choices =
                Xml.all(Xml.child(item, "qti-item-body"))
                        .map(each -> each.getAttribute("identifier"))
                        .filter(id -> !id.isEmpty())
                        .toList();
        assertThat(choices).doesNotHaveDuplicates().allMatch(id -> id.matches(IDENTIFIER));
        for (Element declaration : Xml.children(item, "qti-response-declaration")) {
            if (declaration.getAttribute("base-type").equals("float")) {
                continue;
            }
            for (Element value : Xml.all(declaration, "qti-value").toList()) {
                assertThat(choices).contains(value.getTextContent().split(" "));
            }
            assertThat(
                            Xml.all(declaration, "qti-map-entry")
                                    .map(each -> each.getAttribute("map-key")))
                    .doesNotHaveDuplicates();
        }
    }

    private static void processing(Element item) {
        var known =
                Xml.children(item).stream()
                        .filter(each -> each.getTagName().endsWith("-declaration"))
                        .map(each -> each.getAttribute("identifier"))
                        .collect(Collectors.toSet());
        assertThat(known).contains("SCORE", "MAXSCORE", "FEEDBACK");
        Xml.all(Xml.child(item, "qti-response-processing"))
                .map(each -> each.getAttribute("identifier"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(known).contains(id));
        assertThat(
                        Xml.children(item, "qti-modal-feedback").stream()
                                .map(each -> each.getAttribute("identifier")))
                .doesNotHaveDuplicates();
    }
}
