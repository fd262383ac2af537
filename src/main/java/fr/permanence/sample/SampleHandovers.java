package fr.permanence.sample;

import fr.permanence.sample.Chance.Purpose;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents what the teams of the last four months left to the next: the house, never somebody. */
final class SampleHandovers {
    private static final int DAYS = 120;
    private static final List<String> SENTENCES =
            NameStock.read("handovers.txt").lines().toList();

    private SampleHandovers() {}

    /** The handovers up to now, in order; none of a centre nobody comes to. */
    static List<SampleHandover> of(SampleSize size, HouseClock clock) {
        List<SampleHandover> all = new ArrayList<>();
        if (size.people() == 0 || size.years() == 0) return all;
        LocalDate today = clock.today();
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            Chance chance = new Chance(size.seed(), Purpose.HANDOVER, day.toEpochDay());
            if (!SampleHours.isOpen(day) || !chance.happens(0.85)) continue;
            SampleHandover handover = new SampleHandover(day, body(chance), SampleHours.signing(day, chance));
            if (!handover.signedAt().isAfter(clock.now())) all.add(handover);
        }
        return all;
    }

    private static String body(Chance chance) {
        String first = chance.oneOf(SENTENCES);
        String second = chance.oneOf(SENTENCES);
        return chance.happens(0.6) || second.equals(first) ? first : first + "\n" + second;
    }
}
