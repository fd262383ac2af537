package fr.permanence.checkin.paperlist;

import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When the lines of a paper list were. */
final class PaperRules {
    private static final LocalTime WHEN_UNSAID = LocalTime.NOON;

    private PaperRules() {}

    /** A line without a time is as the line before; the first ones as the first that has one, noon without any. */
    static List<Instant> times(LocalDate day, List<PaperEntry> entries, Instant now) {
        LocalTime last = entries.stream()
                .map(PaperEntry::time)
                .filter(time -> time != null)
                .findFirst()
                .orElse(WHEN_UNSAID);
        List<Instant> times = new ArrayList<>();
        for (PaperEntry entry : entries) {
            LocalTime said = entry.time();
            if (said != null) last = said;
            Instant at = day.atTime(last).atZone(HouseClock.ZONE).toInstant();
            // Nobody came later than now; what the paper itself says of later is refused before.
            times.add(said == null && at.isAfter(now) ? now : at);
        }
        return times;
    }
}
