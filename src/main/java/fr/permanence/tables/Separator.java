package fr.permanence.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What parts the cells of a text file.
 *
 * @param character a comma, a semicolon, a tab or a bar
 * @param announced whether the first line says so ({@code sep=;}), and is no row
 */
record Separator(char character, boolean announced) {
    private static final char[] KNOWN = {';', ',', '\t', '|'};
    private static final int LINES = 100;

    /** Judges by the beginning of the text: the character that cuts most lines into the same number of cells. */
    static Separator of(String sample) {
        if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4 && !isLineEnd(sample.charAt(4))) {
            return new Separator(sample.charAt(4), true);
        }
        char best = KNOWN[0];
        long bestScore = 0;
        for (char candidate : KNOWN) {
            long score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Separator(best, false);
    }

    private static long score(String sample, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (int count : counts(sample, candidate)) linesByCount.merge(count, 1, Integer::sum);
        long best = 0;
        for (var entry : linesByCount.entrySet()) {
            best = Math.max(best, (long) entry.getKey() * entry.getValue());
        }
        return best;
    }

    /** How often the candidate stands in each line, outside quotation marks. */
    private static List<Integer> counts(String sample, char candidate) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length() && counts.size() < LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                count++;
            } else if (!quoted && isLineEnd(c)) {
                counts.add(count);
                count = 0;
            }
        }
        counts.add(count);
        return counts;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
