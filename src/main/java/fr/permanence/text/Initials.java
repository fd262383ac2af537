package fr.permanence.text;

import java.text.BreakIterator;
import java.util.Locale;

/** A name said in initials, for the discreet mode: enough for the desk, nothing for who stands at it. */
public final class Initials {
    private static final int AT_MOST = 3;

    private Initials() {}

    /**
     * The first letter of up to three words, each with its accents and a dot: {@code "Ana Lucía"} is {@code "A. L."}.
     * Blank for a blank name; digits and letters of any script count, quotation marks do not.
     */
    public static String of(String name) {
        StringBuilder said = new StringBuilder();
        int words = 0;
        for (String word : name.strip().split("[\\s\\p{Pd}]+")) {
            String letter = firstLetter(word);
            if (letter.isEmpty() || words == AT_MOST) continue;
            if (words++ > 0) said.append('\u00A0');
            said.append(letter.toUpperCase(Locale.ROOT)).append('.');
        }
        return said.toString();
    }

    private static String firstLetter(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
            if (Character.isLetterOrDigit(word.codePointAt(start))) return word.substring(start, end);
        }
        return "";
    }
}
