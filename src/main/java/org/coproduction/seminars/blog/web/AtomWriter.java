package org.coproduction.seminars.blog.web;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the few kinds of elements that a feed has. */
class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    AtomWriter(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
    }

    /** The first one is the root, and names the namespace. */
    void start(String element) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        if (element.equals("feed")) {
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "en-GB");
        }
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(NOT_IN_XML.matcher(text).replaceAll(""));
        end();
    }

    void link(String relation, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
        xml.writeAttribute("type", type);
    }

    void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", NOT_IN_XML.matcher(label).replaceAll(""));
    }

    /** @param base what relative addresses in it start from */
    void html(String html, String base) throws XMLStreamException {
        start("content");
        xml.writeAttribute("type", "html");
        xml.writeAttribute("xml:base", base);
        xml.writeCharacters(NOT_IN_XML.matcher(html).replaceAll(""));
        end();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
