package org.islet.adapters.interchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document that knows its line.
 *
 * <p>A document type is refused, and with it every entity of its own: such a file could name other
 * files or grow without end.
 *
 * @param text what stands in it directly, without that of its children
 */
record XmlTree(
        String name,
        Map<String, String> attributes,
        List<XmlTree> children,
        String text,
        int line) {

    private static final int DEEPEST = 40;

    // What the parser writes before the reason.
    private static final String MESSAGE = "Message:";

    XmlTree {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedFile if it is not XML, has a document type, or is nested too deep
     */
    static XmlTree read(byte[] bytes) {
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new MalformedFile(line, "this is not XML: " + reason(broken.getMessage()));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("nothing outside the file is read");
                });
        return factory;
    }

    private static String reason(@Nullable String message) {
        String said = String.valueOf(message);
        int begin = said.indexOf(MESSAGE);
        return ImportedText.shortened(begin < 0 ? said : said.substring(begin + MESSAGE.length()));
    }

    private static XmlTree read(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Opened>();
        open.push(new Opened("", Map.of(), 1));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader, open);
                case XMLStreamConstants.END_ELEMENT -> close(open);
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        open.getFirst().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new MalformedFile(
                                reader.getLocation().getLineNumber(),
                                "the file has a document type or an entity of its own, and none is allowed");
                default -> {}
            }
        }
        return open.getFirst().children.getFirst();
    }

    private static void open(XMLStreamReader reader, Deque<Opened> open) {
        int line = reader.getLocation().getLineNumber();
        if (open.size() > DEEPEST) {
            throw new MalformedFile(line, "elements are nested more than " + DEEPEST + " deep");
        }
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(new Opened(reader.getLocalName(), attributes, line));
    }

    private static void close(Deque<Opened> open) {
        var closed = open.pop();
        open.getFirst()
                .children
                .add(
                        new XmlTree(
                                closed.name,
                                closed.attributes,
                                closed.children,
                                closed.text.toString(),
                                closed.line));
    }

    /** An element that has not ended yet. */
    private static final class Opened {
        private final String name;
        private final Map<String, String> attributes;
        private final int line;
        private final List<XmlTree> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Opened(String name, Map<String, String> attributes, int line) {
            this.name = name;
            this.attributes = attributes;
            this.line = line;
        }
    }

    List<XmlTree> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    Optional<XmlTree> first(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** The text of the first child of that name; empty without one. */
    String textOf(String child) {
        return first(child).map(XmlTree::text).map(String::strip).orElse("");
    }

    /** The value of an attribute; empty without one. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }
}
