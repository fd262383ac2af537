package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    TEXT,
    /** A zip: a workbook, or something else that is packed the same way. */
    ZIP,
    OLD_WORKBOOK,
    LOCKED_WORKBOOK,
    WEB_PAGE,
    OTHER;

    private static final int SAMPLE = 1 << 16;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Reads the beginning of the file. */
    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (startsWith(head, new byte[] {'P', 'K', 3, 4}) || startsWith(head, new byte[] {'P', 'K', 5, 6})) return ZIP;
        if (startsWith(head, COMPOUND)) return compound(file);
        // Workbooks of the early nineties, without the compound file around them.
        if (head.length > 4 && head[0] == 9 && head[1] >= 0 && head[1] <= 8 && head[3] == 0) return OLD_WORKBOOK;
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.startsWith("{\\rtf")) return OTHER;
        return looksLikeMarkup(start) ? WEB_PAGE : TEXT;
    }

    /** Exports that call themselves .xls are often a page of HTML or an XML of 2003. */
    private static boolean looksLikeMarkup(String start) {
        String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<?xml")
                || text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<table");
    }

    /** The compound file of the old Office holds named streams; the names tell what it is. */
    private static FileKind compound(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE) return OTHER;
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (bytes.contains(wide("EncryptedPackage"))) return LOCKED_WORKBOOK;
        return bytes.contains(wide("Workbook")) || bytes.contains(wide("Book")) ? OLD_WORKBOOK : OTHER;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) return false;
        }
        return true;
    }
}
