package fr.permanence.tables;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose letters may be written in several pieces, each with its own look. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Joins the pieces up to the end of {@code element}, without the reading aids of Asian scripts. */
    static String read(Xml xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (xml.nextTag()) {
            String name = xml.name();
            if (!xml.starts() && name.equals(element)) break;
            if (name.equals("rPh")) aid = xml.starts();
            if (xml.starts() && name.equals("t")) {
                String piece = xml.text(Limits.CELL + 1);
                if (!aid && text.length() <= Limits.CELL) text.append(piece);
            }
        }
        return unescape(text.toString());
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) return text;
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
