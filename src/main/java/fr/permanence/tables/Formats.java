package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each style of a workbook shows its numbers. */
final class Formats {
    private static final int STYLES = 70_000;

    private final List<NumberFormat> byStyle = new ArrayList<>();

    private Formats() {}

    /** Reads the styles; without that part every number is plain. */
    static Formats read(@Nullable InputStream in) throws IOException {
        Formats formats = new Formats();
        if (in == null) return formats;
        Map<String, NumberFormat> byCode = new HashMap<>();
        try (Xml xml = new Xml(in)) {
            boolean inCells = false;
            while (xml.nextTag()) {
                String name = xml.name();
                if (name.equals("cellXfs")) inCells = xml.starts();
                if (!xml.starts()) continue;
                if (name.equals("numFmt")) formats.learn(xml, byCode);
                if (inCells && name.equals("xf") && formats.byStyle.size() < STYLES) {
                    String id = String.valueOf(xml.attribute("numFmtId"));
                    NumberFormat own = byCode.get(id);
                    formats.byStyle.add(own != null ? own : NumberFormat.builtIn(id));
                }
            }
        }
        return formats;
    }

    private void learn(Xml xml, Map<String, NumberFormat> byCode) {
        String id = xml.attribute("numFmtId");
        String pattern = xml.attribute("formatCode");
        if (id != null && pattern != null && byCode.size() < STYLES) byCode.put(id, NumberFormat.of(pattern));
    }

    /** The format of a cell's style attribute, plain where there is none. */
    NumberFormat of(@Nullable String style) {
        if (style == null) return NumberFormat.PLAIN;
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < byStyle.size() ? byStyle.get(index) : NumberFormat.PLAIN;
        } catch (NumberFormatException notAStyle) {
            return NumberFormat.PLAIN;
        }
    }
}
