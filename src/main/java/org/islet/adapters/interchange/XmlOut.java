package org.islet.adapters.interchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in UTF-8. Nesting of calls is nesting of elements. */
final class XmlOut {

    // Everything that XML 1.0 cannot hold, not even escaped (section 2.2, "Char").
    private static final Pattern NOT_XML =
            Pattern.compile(
                    "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String UNKNOWN_CHARACTER = "\uFFFD";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    /** What an element holds. */
    interface Content {
        void write();
    }

    XmlOut() {
        try {
            writer =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /** An element on lines of its own; attributes as name, value, name, value. */
    void block(String name, Content content, String... attributes) {
        line();
        depth++;
        inline(name, content, attributes);
        depth--;
    }

    /** An element that ends on a line of its own, as one that holds blocks does. */
    void tree(String name, Content content, String... attributes) {
        block(
                name,
                () -> {
                    content.write();
                    depth--;
                    line();
                    depth++;
                },
                attributes);
    }

    /** An element in the midst of text. */
    void inline(String name, Content content, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            content.write();
            writer.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /** An element on a line of its own that holds text. */
    void text(String name, String text, String... attributes) {
        block(name, () -> text(text), attributes);
    }

    /** An empty element on a line of its own. */
    void empty(String name, String... attributes) {
        line();
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    void text(String text) {
        try {
            writer.writeCharacters(allowed(text));
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    byte[] bytes() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
        return bytes.toByteArray();
    }

    static String allowed(String text) {
        return NOT_XML.matcher(text).replaceAll(UNKNOWN_CHARACTER);
    }

    private void line() {
        try {
            writer.writeCharacters("\n" + "  ".repeat(depth));
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private static IllegalStateException broken(XMLStreamException impossible) {
        return new IllegalStateException("Memory cannot be written to", impossible);
    }
}
