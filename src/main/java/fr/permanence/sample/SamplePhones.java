package fr.permanence.sample;

import java.util.List;
import java.util.Locale;

/**
 * Telephone numbers that ring nowhere, in E.164: the ranges that the French regulator keeps for works of fiction (Arcep,
 * plan national de numérotation, décision n° 2018-0881 of 24 July 2018: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49,
 * 06 39 98), and the mobile range that the British one does (Ofcom, numbers for use in drama: 07700 900000 to 900999).
 * Among very many people several share one number, as happens in life.
 */
final class SamplePhones {
    private static final List<String> FRENCH_LINES =
            List.of("+3319900", "+3326191", "+3335301", "+3346571", "+3353649");

    private SamplePhones() {}

    /** The numbers of one person; most often one or none. */
    static List<String> next(Chance chance) {
        if (!chance.happens(0.45)) return List.of();
        String first = number(chance);
        if (!chance.happens(0.08)) return List.of(first);
        String second = number(chance);
        return second.equals(first) ? List.of(first) : List.of(first, second);
    }

    private static String number(Chance chance) {
        double kind = chance.fraction();
        if (kind < 0.03) return "+447700900" + digits(chance.below(1000), 3);
        String range = kind < 0.85 ? "+3363998" : chance.oneOf(FRENCH_LINES);
        return range + digits(chance.below(10_000), 4);
    }

    private static String digits(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
