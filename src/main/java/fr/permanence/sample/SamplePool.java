package fr.permanence.sample;

import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Set;

/** Who may take part in what the invented centre offers: whoever is known and still comes, those who come often more often. */
final class SamplePool {
    private static final int TRIES = 300;
    private static final double MOST = 56;

    private final long[] since;
    private final long[] until;
    private final float[] weight;

    SamplePool(SampleSize size, SamplePeople people, LocalDate today) {
        since = new long[size.people()];
        until = new long[size.people()];
        weight = new float[size.people()];
        for (int place = 0; place < size.people(); place++) {
            SamplePerson person = people.at(place);
            LocalDate stopped = person.stoppedAfter();
            boolean isGone = !person.active()
                    || SampleFollowUp.of(size, place, person, today).isBinned();
            since[place] = HouseClock.dayOf(person.since()).toEpochDay();
            until[place] = stopped == null ? Long.MAX_VALUE : stopped.toEpochDay();
            weight[place] = isGone ? 0 : (float) person.weight();
        }
    }

    /** Whether she was known and came on this day. */
    boolean comes(int place, LocalDate day) {
        long on = day.toEpochDay();
        return weight[place] > 0 && since[place] < on && until[place] >= on;
    }

    /** Whether she is known by this day. */
    boolean isKnown(int place, LocalDate day) {
        return since[place] < day.toEpochDay();
    }

    /** Somebody who comes on this day and is not among {@code taken}, where she is put; -1 when nobody was found. */
    int pick(Chance chance, LocalDate day, Set<Integer> taken) {
        for (int i = 0; i < TRIES && weight.length > 0; i++) {
            int place = chance.below(weight.length);
            if (comes(place, day) && chance.happens(weight[place] / MOST) && taken.add(place)) return place;
        }
        return -1;
    }
}
