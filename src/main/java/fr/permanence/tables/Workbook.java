package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook of today (.xlsx): sheets, the texts they share, and the formats of their numbers. */
final class Workbook {
    private static final int SHEET_NAME = 100;

    private final Path file;

    Workbook(Path file) {
        this.file = file;
    }

    List<Notice> readInto(RowSink sink) throws IOException {
        try (PackedParts parts = PackedParts.open(file)) {
            checkKind(parts);
            return new Opened(parts).readInto(sink);
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            throw new Unreadable("damaged");
        }
    }

    private static void checkKind(PackedParts parts) throws IOException {
        if (parts.has("xl/workbook.bin")) throw new Unreadable("binary-workbook");
        if (parts.has("mimetype") || parts.has("content.xml")) throw new Unreadable("open-document");
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            throw new Unreadable("not-a-spreadsheet");
        }
        if (!parts.has("[Content_Types].xml") && !parts.has("xl/workbook.xml")) {
            throw new Unreadable("not-a-spreadsheet");
        }
    }

    /** One sheet as the workbook lists it. */
    private record Sheet(String name, String relation, boolean hidden) {}

    /** What another part is to the workbook. */
    private record Related(String type, String part) {}

    /** The workbook while its package is open. */
    private static final class Opened {
        private final PackedParts parts;
        private final List<Sheet> sheets = new ArrayList<>();
        private final Map<String, Related> related = new HashMap<>();
        private boolean from1904;

        Opened(PackedParts parts) throws IOException {
            this.parts = parts;
            String workbook = mainPart();
            readSheets(workbook);
            readRelations(workbook);
        }

        List<Notice> readInto(RowSink sink) throws IOException {
            SharedTexts texts = SharedTexts.read(partOf("sharedStrings", Limits.SHARED_TEXTS), sink);
            Formats formats = Formats.read(partOf("styles", Limits.SHARED_TEXTS));
            // Hidden sheets often hold the lists behind the drop-downs: they only count when nothing else is there.
            List<Sheet> inOrder = new ArrayList<>(sheets);
            inOrder.sort(Comparator.comparing(Sheet::hidden));
            for (Sheet sheet : inOrder) {
                InputStream in = sheetPart(sheet);
                if (in == null) continue;
                try (Xml xml = new Xml(in)) {
                    new SheetRows(xml, texts, formats, from1904).readInto(sink);
                }
                if (sink.handedOver() > 0) return noticesOf(sheet);
            }
            return List.of();
        }

        private List<Notice> noticesOf(Sheet sheet) {
            return sheets.size() < 2 ? List.of() : List.of(Notice.of("sheet", sheet.name(), sheets.size()));
        }

        private String mainPart() throws IOException {
            InputStream in = parts.part("_rels/.rels", Limits.RATIO_FLOOR);
            if (in != null) {
                try (Xml xml = new Xml(in)) {
                    for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                        String type = xml.attribute("Type");
                        String target = xml.attribute("Target");
                        if (type != null && type.endsWith("/officeDocument") && target != null && parts.has(target)) {
                            return target;
                        }
                    }
                }
            }
            return "xl/workbook.xml";
        }

        private void readSheets(String workbook) throws IOException {
            InputStream in = parts.part(workbook, Limits.RATIO_FLOOR);
            if (in == null) throw new Unreadable("not-a-spreadsheet");
            try (Xml xml = new Xml(in)) {
                for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                    if (name.equals("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
                    if (name.equals("sheet")) addSheet(xml);
                }
            }
            if (sheets.isEmpty()) throw new Unreadable("not-a-spreadsheet");
        }

        private void addSheet(Xml xml) {
            String name = xml.attribute("name");
            String relation = xml.attribute("id");
            String state = xml.attribute("state");
            if (relation == null) return;
            String shown = name == null ? "" : name.substring(0, Math.min(SHEET_NAME, name.length()));
            sheets.add(new Sheet(shown, relation, state != null && !state.equals("visible")));
        }

        private void readRelations(String workbook) throws IOException {
            int slash = workbook.lastIndexOf('/');
            String folder = workbook.substring(0, slash + 1);
            String name = folder + "_rels/" + workbook.substring(slash + 1) + ".rels";
            InputStream in = parts.part(name, Limits.RATIO_FLOOR);
            if (in == null) throw new Unreadable("damaged");
            try (Xml xml = new Xml(in)) {
                for (String tag = xml.nextStart(); tag != null; tag = xml.nextStart()) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (id == null || type == null || target == null) continue;
                    String part = target.startsWith("/") ? target : folder + target;
                    related.put(id, new Related(type.substring(type.lastIndexOf('/') + 1), part));
                }
            }
        }

        private @Nullable InputStream sheetPart(Sheet sheet) throws IOException {
            Related relation = related.get(sheet.relation());
            if (relation == null || !relation.type().equals("worksheet")) return null;
            return parts.part(relation.part(), Limits.PART);
        }

        private @Nullable InputStream partOf(String type, long limit) throws IOException {
            for (Related relation : related.values()) {
                if (relation.type().equals(type)) return parts.part(relation.part(), limit);
            }
            return null;
        }

        private static boolean isTrue(@Nullable String value) {
            return "1".equals(value) || "true".equalsIgnoreCase(value);
        }
    }
}
