package fr.permanence.activities.holidays;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** How the ministry's files say things. */
final class SchoolWords {
    private SchoolWords() {}

    /** Whether this names days without school, and not a first day of classes. */
    static boolean isHoliday(String label) {
        String folded = folded(label);
        return folded.startsWith("vacances") || folded.startsWith("pont");
    }

    /** The label without the zone that some files write behind it. */
    static String label(String label) {
        return label.replaceFirst("(?i)\\s*[-–(]\\s*zones?\\b.*$", "").strip();
    }

    /** The last day without school, when classes begin again on {@code back}; the same day means one day. */
    static LocalDate last(LocalDate first, LocalDate back) {
        return back.equals(first) ? first : back.minusDays(1);
    }

    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
