package org.coproduction.seminars.export;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the first sheet of a workbook back. */
public final class Sheet {

    private Sheet() {}

    /** Text of each cell by its address. */
    public static Map<String, String> cells(byte[] xlsx) throws Exception {
        var elements = document(xlsx).getElementsByTagName("c");
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element cell = (Element) elements.item(i);
            cells.put(cell.getAttribute("r"), cell.getTextContent().replace("_x005F_", "_"));
        }
        return cells;
    }

    static Document document(byte[] xlsx) throws Exception {
        Path file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, xlsx);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheet);
            }
        } finally {
            Files.delete(file);
        }
    }
}
