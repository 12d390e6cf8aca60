package org.islet.adapters.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.core.content.Question;

/**
 * Writes a QTI 3.0 content package: {@code imsmanifest.xml}, a test with one section a heading, and
 * one file a question. Source: 1EdTech, <i>QTI 3.0 Beginner's Guide</i> and the examples published
 * with it.
 */
final class QtiPackage {

    private static final String PACKAGING = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final String TEST = "test.xml";

    // A package of the same questions is the same file, whenever it is written.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Losses losses = new Losses();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Sheet> sheets = new ArrayList<>();

    private QtiPackage() {}

    static Exported write(List<Shelf> shelves) {
        var written = new QtiPackage();
        try (var zip = new ZipOutputStream(written.bytes)) {
            written.write(zip, shelves);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to", impossible);
        }
        return new Exported(
                written.bytes.toByteArray(), written.sheets.size(), written.losses.all());
    }

    private void write(ZipOutputStream zip, List<Shelf> shelves) throws IOException {
        for (Shelf shelf : shelves) {
            for (Shelf.Entry entry : shelf.entries()) {
                var sheet = Layout.of(entry);
                sheets.add(sheet);
                losses.addAll(sheet);
                add(zip, file(entry.question()), QtiItem.of(sheet));
            }
        }
        add(zip, TEST, test(shelves));
        add(zip, "imsmanifest.xml", manifest());
    }

    private static void add(ZipOutputStream zip, String name, byte[] file) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(file);
        zip.closeEntry();
    }

    private static String file(Question question) {
        return "items/" + question.id() + ".xml";
    }

    private static byte[] test(List<Shelf> shelves) {
        var xml = new XmlOut();
        xml.tree(
                "qti-assessment-test",
                () ->
                        xml.tree(
                                "qti-test-part",
                                () -> sections(xml, shelves),
                                "identifier",
                                "part-1",
                                "navigation-mode",
                                "nonlinear",
                                "submission-mode",
                                "individual"),
                "xmlns",
                QtiItem.NAMESPACE,
                "identifier",
                "test",
                "title",
                shelves.isEmpty() ? "Islet" : shelves.getFirst().course());
        return xml.bytes();
    }

    private static void sections(XmlOut xml, List<Shelf> shelves) {
        for (int i = 0; i < shelves.size(); i++) {
            var shelf = shelves.get(i);
            xml.tree(
                    "qti-assessment-section",
                    () -> shelf.entries().forEach(each -> reference(xml, each.question())),
                    "identifier",
                    "section-" + (i + 1),
                    "title",
                    shelf.title(),
                    "visible",
                    "true");
        }
    }

    private static void reference(XmlOut xml, Question question) {
        xml.empty(
                "qti-assessment-item-ref",
                "identifier",
                QtiItem.identifier(question),
                "href",
                file(question));
    }

    private byte[] manifest() {
        var xml = new XmlOut();
        xml.tree(
                "manifest",
                () -> {
                    xml.tree(
                            "metadata",
                            () -> {
                                xml.text("schema", "QTI Package");
                                xml.text("schemaversion", "3.0.1");
                            });
                    xml.empty("organizations");
                    xml.tree("resources", () -> resources(xml));
                },
                "xmlns",
                PACKAGING,
                "identifier",
                "islet");
        return xml.bytes();
    }

    private void resources(XmlOut xml) {
        xml.tree(
                "resource",
                () -> {
                    xml.empty("file", "href", TEST);
                    sheets.forEach(
                            sheet ->
                                    xml.empty(
                                            "dependency",
                                            "identifierref",
                                            QtiItem.identifier(sheet.question())));
                },
                "identifier",
                "test",
                "type",
                "imsqti_test_xmlv3p0",
                "href",
                TEST);
        sheets.forEach(sheet -> resource(xml, sheet.question()));
    }

    private static void resource(XmlOut xml, Question question) {
        xml.tree(
                "resource",
                () -> {
                    xml.tree("metadata", () -> keywords(xml, question));
                    xml.empty("file", "href", file(question));
                },
                "identifier",
                QtiItem.identifier(question),
                "type",
                "imsqti_item_xmlv3p0",
                "href",
                file(question));
    }

    private static void keywords(XmlOut xml, Question question) {
        xml.tree(
                "lom",
                () ->
                        xml.tree(
                                "general",
                                () ->
                                        Tags.of(question)
                                                .words()
                                                .forEach(
                                                        tag ->
                                                                xml.tree(
                                                                        "keyword",
                                                                        () ->
                                                                                xml.text(
                                                                                        "string",
                                                                                        tag,
                                                                                        "language",
                                                                                        "en")))),
                "xmlns",
                LOM);
    }
}
