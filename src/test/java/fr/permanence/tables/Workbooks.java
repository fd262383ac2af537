package fr.permanence.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, good and nasty. */
final class Workbooks {
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** A workbook of one sheet with these rows, written as XML inside {@code sheetData}. */
    static Workbooks withRows(String rows) {
        return new Workbooks()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + REL + "'><sheets><sheet name='Registre' sheetId='1' r:id='r1'/>"
                                + "</sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='" + REL + "/worksheet' "
                                + "Target='worksheets/sheet1.xml'/>" + "<Relationship Id='r2' Type='" + REL
                                + "/sharedStrings' Target='sharedStrings.xml'/>" + "<Relationship Id='r3' Type='" + REL
                                + "/styles' Target='styles.xml'/></Relationships>")
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    Workbooks part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Workbooks date1904() {
        String workbook = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        return part("xl/workbook.xml", workbook.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    }

    byte[] bytes() {
        return zip(parts, ZipEntry.DEFLATED);
    }

    static byte[] zip(Map<String, byte[]> parts, int method) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                entry.setSize(part.getValue().length);
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
