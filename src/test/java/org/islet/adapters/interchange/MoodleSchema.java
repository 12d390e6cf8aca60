package org.islet.adapters.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * A schema of Moodle XML. Moodle publishes none, so this one is written from the page "Moodle XML
 * format" of its documentation; see {@code moodle.xsd}.
 */
final class MoodleSchema {

    private static final Schema SCHEMA = load();

    private MoodleSchema() {}

    static void validate(byte[] xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException invalid) {
            throw new AssertionError("This is not Moodle XML: " + invalid.getMessage(), invalid);
        }
    }

    private static Schema load() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(
                            Objects.requireNonNull(MoodleSchema.class.getResource("moodle.xsd")));
        } catch (SAXException broken) {
            throw new IllegalStateException("The schema is broken", broken);
        }
    }
}
