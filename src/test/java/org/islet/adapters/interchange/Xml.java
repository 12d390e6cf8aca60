package org.islet.adapters.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads what was written, with another parser than the one that wrote it. */
final class Xml {

    private Xml() {}

    static Element root(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("This is not XML.", broken);
        }
    }

    static List<Element> children(Element parent) {
        return nodes(parent).filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(each -> each.getTagName().equals(name)).toList();
    }

    static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    /** All elements below, the parent included. */
    static Stream<Element> all(Element parent) {
        return Stream.concat(Stream.of(parent), children(parent).stream().flatMap(Xml::all));
    }

    static Stream<Element> all(Element parent, String name) {
        return all(parent).filter(each -> each.getTagName().equals(name));
    }

    private static Stream<Node> nodes(Element parent) {
        var list = parent.getChildNodes();
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }
}
