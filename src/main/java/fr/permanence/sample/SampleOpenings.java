package fr.permanence.sample;

import fr.permanence.checkin.openings.Opening;
import fr.permanence.ids.Ids;
import fr.permanence.ids.OpeningId;
import fr.permanence.sample.Chance.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the openings of the last weeks and of the two to come, with their teams. */
final class SampleOpenings {
    private static final int DAYS_TO_COME = 14;
    private static final List<String> VOLUNTEERS =
            List.of("Marie", "Jean", "Anne", "Paul", "Odile", "Thomas", "Claire");

    private SampleOpenings() {}

    static List<Opening> of(SampleSize size, LocalDate today, Ids ids) {
        List<Opening> all = new ArrayList<>();
        if (size.people() == 0 || size.years() == 0) return all;
        LocalDate last = today.plusDays(DAYS_TO_COME);
        for (LocalDate day = today.minusDays(SampleHereabouts.DAYS); !day.isAfter(last); day = day.plusDays(1)) {
            if (!SampleHours.isOpen(day)) continue;
            Chance chance = new Chance(size.seed(), Purpose.OPENING, day.toEpochDay());
            int first = chance.below(VOLUNTEERS.size());
            List<String> team = new ArrayList<>();
            for (int i = 0; i < chance.between(2, 3); i++)
                team.add(VOLUNTEERS.get((first + 2 * i) % VOLUNTEERS.size()));
            all.add(new Opening(new OpeningId(ids.next()), day, SampleHours.OPENS, SampleHours.CLOSES, team));
        }
        return all;
    }
}
