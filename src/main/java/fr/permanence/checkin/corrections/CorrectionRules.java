package fr.permanence.checkin.corrections;

import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.Optional;

/** What a correction needs: a day that is over, and a reason. */
public final class CorrectionRules {
    /** The longest reason, in UTF-16 characters. */
    public static final int LIMIT = 200;

    private static final int FIRST_YEAR = 1900;

    private CorrectionRules() {}

    static Optional<CorrectionRefusal> refusal(LocalDate day, LocalDate today, String reason) {
        if (!day.isBefore(today)) return Optional.of(CorrectionRefusal.NOT_PAST);
        if (day.getYear() < FIRST_YEAR) return Optional.of(CorrectionRefusal.TOO_LONG_AGO);
        String line = CleanText.line(reason);
        if (line.isEmpty()) return Optional.of(CorrectionRefusal.REASON_MISSING);
        boolean unfit = line.length() > LIMIT || CleanText.looksLikeTable(reason);
        return unfit ? Optional.of(CorrectionRefusal.REASON_UNFIT) : Optional.empty();
    }
}
