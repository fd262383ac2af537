package fr.permanence.people.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what varies from one hand to the next: case, accents, punctuation, spaces. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Lower-case letters and digits, one space between words; empty when there are none. */
    static String words(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    /** Like {@link #words}, but a text made of signs alone, such as emoji, stays itself. */
    static String name(String text) {
        String words = words(text);
        return words.isEmpty() ? text.strip() : words;
    }
}
