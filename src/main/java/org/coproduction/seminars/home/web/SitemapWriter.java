package org.coproduction.seminars.home.web;

import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** A sitemap after sitemaps.org. */
@Component
class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SiteLinks links;

    SitemapWriter(SiteLinks links) {
        this.links = links;
    }

    byte[] write(List<SitemapEntry> entries) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(NAMESPACE, "urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (SitemapEntry entry : entries) {
                write(entry, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory takes every sitemap", e);
        }
        return out.toByteArray();
    }

    private void write(SitemapEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "url");
        text("loc", links.to(entry.path()), xml);
        if (entry.changed() != null) {
            text("lastmod", entry.changed().truncatedTo(ChronoUnit.SECONDS).toString(), xml);
        }
        xml.writeEndElement();
    }

    private static void text(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
