package fr.permanence.bench;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.proposals.Proposals;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom to think of for the next stay: everybody ranked, papers of the first unsealed. Beside it what it would take to ask how
 * closely everybody is followed, which the proposal avoids.
 */
final class Proposing {
    private static final int WARM_UP = 5;
    private static final int TIMES = 30;
    private static final int SHOWN = 10;
    /** Who plans the stays. */
    private static final String PLANNER = "sejours";

    private Proposing() {}

    static void measure(List<Integer> sizes) {
        Table table = new Table("proposals", "levels of everybody");
        for (int size : sizes) {
            try (Centre centre = Centre.of(size, PLANNER)) {
                StayId stay = next(centre);
                Proposals proposals = centre.house.stays().proposals();
                long[] took = new long[TIMES];
                long[] levels = new long[TIMES];
                for (int i = -WARM_UP; i < TIMES; i++) {
                    long one = timed(() -> proposals.of(stay, SHOWN));
                    long other = timed(() -> centre.house.followUps().levels());
                    if (i < 0) continue;
                    took[i] = one;
                    levels[i] = other;
                }
                table.row(size, Spread.ofNanos(took), Spread.ofNanos(levels));
            }
        }
        table.print();
    }

    private static long timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static StayId next(Centre centre) {
        LocalDate today = centre.house.clock().today();
        return centre.house.stays().stays().between(today, today.plusYears(1)).stream()
                .filter(line -> line.stay().phase(today) == StayPhase.PREPARING)
                .findFirst()
                .orElseThrow()
                .stay()
                .id();
    }
}
