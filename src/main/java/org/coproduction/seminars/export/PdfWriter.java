package org.coproduction.seminars.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A list for paper: one table on A4 across, its header on every page, as tall as its longest answers need. */
final class PdfWriter {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private static final int WHOLE_PERCENT = 100;

    private PdfWriter() {}

    static <R> void write(Table<R> table, Iterable<? extends R> rows, OutputStream out) throws IOException {
        StringWriter page = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(page);
            writePage(table, rows, xml);
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        PdfPrinter.print(page.toString(), out);
    }

    private static <R> void writePage(Table<R> table, Iterable<? extends R> rows, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeAttribute("lang", "en-GB");
        writeHead(table.name(), xml);
        xml.writeStartElement("body");
        writeText(xml, "h1", table.name());
        xml.writeStartElement("table");
        writeHeader(table, xml);
        xml.writeStartElement("tbody");
        for (R row : rows) {
            writeRow(table, row, xml);
        }
        xml.writeEndDocument();
    }

    private static void writeHead(String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("head");
        writeText(xml, "title", name);
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", "subject");
        xml.writeAttribute("content", name);
        writeStyles(xml, "paper.css");
        writeStyles(xml, "across.css");
        xml.writeEndElement();
    }

    private static void writeStyles(XMLStreamWriter xml, String file) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "stylesheet");
        xml.writeAttribute("href", file);
    }

    private static void writeHeader(Table<?> table, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        int whole = table.columns().stream().mapToInt(PdfWriter::width).sum();
        for (Column<?> column : table.columns()) {
            xml.writeStartElement("th");
            xml.writeAttribute("scope", "col");
            xml.writeAttribute("style", "width:" + WHOLE_PERCENT * width(column) / whole + "%");
            xml.writeCharacters(column.header());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static int width(Column<?> column) {
        return column.type().width();
    }

    private static <R> void writeRow(Table<R> table, R row, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("tr");
        for (Column<R> column : table.columns()) {
            writeText(xml, "td", inWords(Cell.of(column, row)));
        }
        xml.writeEndElement();
    }

    private static void writeText(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String inWords(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return DATE_TIME.format(time);
        }
        return value instanceof LocalDate date ? DATE.format(date) : value == null ? "" : value.toString();
    }
}
