package fr.permanence.people.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;

/** Brings every way of writing a name to one: what the desk types and what the store holds are compared folded. */
public final class Folding {
    private static final String APOSTROPHES = "'’‘ʼʻʾʿ`´′＇‛";
    private static final int TATWEEL = 0x0640;

    private Folding() {}

    /**
     * The words of a name in lower case, one space between them: no accents, œ as oe, ß as ss, ø as o and so on; a
     * hyphen, a dot or any other sign is a space; an apostrophe is nothing (N’Diaye is ndiaye); digits of every script
     * are 0 to 9; Cyrillic and Greek letters are written in Latin ones; other scripts stay, without their vowel signs
     * where these are optional (Arabic, Hebrew). Empty when nothing readable is left. Folding twice changes nothing.
     */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length() + 4);
        String plain = isAscii(name) ? name : Normalizer.normalize(name.replace('´', '\''), Normalizer.Form.NFKD);
        plain.codePoints().forEach(point -> append(folded, point));
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') folded.setLength(end - 1);
        return folded.toString();
    }

    /** The words of a folded name. */
    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The name with a space for each apostrophe, so that its parts can be found too. */
    static String apart(String name) {
        String apart = name;
        for (int i = 0; i < name.length(); i++) {
            if (APOSTROPHES.indexOf(name.charAt(i)) >= 0) apart = apart.replace(name.charAt(i), ' ');
        }
        return apart;
    }

    private static void append(StringBuilder folded, int point) {
        int lower = Character.toLowerCase(point);
        if (lower < 128) {
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) folded.append((char) lower);
            else if (lower != '\'' && lower != '`') space(folded);
        } else if (APOSTROPHES.indexOf(lower) < 0 && lower != TATWEEL) {
            appendOther(folded, lower);
        }
    }

    private static void appendOther(StringBuilder folded, int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {
                if (!isOptionalMark(point)) folded.appendCodePoint(point);
            }
            case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.OTHER_LETTER ->
                Letters.appendLatin(folded, point);
            case Character.MODIFIER_LETTER -> folded.appendCodePoint(point);
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(point, 10));
            case Character.FORMAT, Character.MODIFIER_SYMBOL, Character.UNASSIGNED -> {}
            case Character.OTHER_SYMBOL -> {
                // Someone may be noted down by a flower only: an emoji is a word of its own.
                space(folded);
                folded.appendCodePoint(point).append(' ');
            }
            default -> space(folded);
        }
    }

    /** Accents and Arabic or Hebrew vowel signs may be left out; the signs of Indian scripts are letters. */
    private static boolean isOptionalMark(int mark) {
        return switch (UnicodeScript.of(mark)) {
            case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
            default -> false;
        };
    }

    private static void space(StringBuilder folded) {
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) != ' ') folded.append(' ');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }
}
