package fr.permanence.sample;

import fr.permanence.activities.waiting.RankReason;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.activities.waiting.WaitingStep;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.WaitingId;
import fr.permanence.ids.WaitingStepId;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Invents who waits for a full class: in the current term they stand in the list, of past ones they got no place. */
final class SampleWaits {
    private final HouseClock clock;
    private final Ids ids;
    private final SampleClasses.Centre centre;
    private final SampleActivityRepository rows;
    private final Map<ActivityId, Long> ranks = new HashMap<>();

    SampleWaits(HouseClock clock, Ids ids, SampleClasses.Centre centre, SampleActivityRepository rows) {
        this.clock = clock;
        this.ids = ids;
        this.centre = centre;
        this.rows = rows;
    }

    /** @param taken whom the list must not have; who waits is added */
    void fill(SampleClasses.Room room, LocalDate asked, Set<Integer> taken) {
        int wanted = room.chance().between(1, 4);
        Instant before = Instant.MIN;
        for (int i = 0; i < wanted; i++) {
            int place = centre.pool().pick(room.chance(), asked, taken);
            if (place < 0) return;
            Instant at = askedAt(room, place, asked);
            // The list stands in the order in which they asked.
            if (at.isBefore(before)) at = before.plusSeconds(60);
            before = at;
            add(room, place, at.isAfter(clock.now()) ? clock.now() : at);
        }
    }

    private Instant askedAt(SampleClasses.Room room, int place, LocalDate asked) {
        LocalDate day = SampleHours.openDay(asked.minusDays(room.chance().between(2, 30)));
        if (!centre.pool().isKnown(place, day)) day = SampleHours.openDay(asked);
        return SampleHours.arrival(SampleHours.opening(day), room.chance());
    }

    private void add(SampleClasses.Room room, int place, Instant at) {
        boolean isOver = room.last().isBefore(clock.today());
        ActivityId activity = room.activity().id();
        WaitingEntry entry = new WaitingEntry(
                new WaitingId(ids.next()),
                activity,
                centre.person(place),
                null,
                at,
                ranks.merge(activity, 1L, Long::sum),
                RankReason.ASKED,
                HouseClock.dayOf(at),
                isOver ? WaitingState.WITHDRAWN : WaitingState.WAITING,
                null);
        rows.waits(entry, centre.by(HouseClock.dayOf(at)));
        SampleTeam.Member author = centre.team().onDuty(room.last());
        if (isOver)
            rows.step(
                    new WaitingStepId(ids.next()),
                    entry,
                    WaitingStep.Kind.WITHDRAWN.name(),
                    room.sessions().getLast().ends(),
                    author);
    }
}
