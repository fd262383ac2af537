package fr.permanence.sample;

import fr.permanence.checkin.Visit;
import fr.permanence.checkin.presence.Departure;
import fr.permanence.checkin.queue.QueueState;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.text.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents what happened during the visits of the last weeks: departures, children, services, interviews. */
final class SampleHereabouts {
    /** How many days back anything but the visit itself is invented. */
    static final int DAYS = 56;

    private static final double SEEN_LEAVING = 0.6;
    private static final double WITH_A_CHILD = 0.12;
    private static final double ASKS = 0.14;
    /** How likely each of the house's services is, in the order of its list. */
    private static final double[] SERVICES = {0.75, 0.45, 0.12, 0.1, 0.08, 0.07, 0.05, 0.12};

    private final SampleSize size;
    private final HouseClock clock;
    private final LocalDate firstDay;

    SampleHereabouts(SampleSize size, HouseClock clock) {
        this.size = size;
        this.clock = clock;
        this.firstDay = clock.today().minusDays(DAYS);
    }

    /** An interview asked for: words of the house's lists by their place, and how far it came. */
    record Asked(
            int forWhom,
            int whatFor,
            Instant at,
            QueueState state,
            @Nullable Instant called,
            @Nullable Instant ended) {}

    /**
     * What happened during one visit.
     *
     * @param services places in the list of services, from 0
     */
    record Hour(
            @Nullable Departure departure,
            @Nullable Instant leftAt,
            int children,
            List<Integer> services,
            @Nullable Asked asked) {
        static final Hour LONG_AGO = new Hour(Departure.NOT_SEEN, null, 0, List.of(), null);
    }

    /** What happened during this visit; always the same. */
    Hour during(Visit visit) {
        if (visit.day().isBefore(firstDay)) return Hour.LONG_AGO;
        Chance chance = new Chance(size.seed(), Purpose.HOUR, visit.arrivedAt().toEpochMilli() * 31 + visit.nth());
        Instant leaves = visit.arrivedAt().plus(Duration.ofMinutes(chance.between(15, 130)));
        boolean isSeen = chance.happens(SEEN_LEAVING);
        boolean isHere = visit.day().equals(clock.today()) && (leaves.isAfter(clock.now()) || !isSeen);
        int children = visit.person() != null && chance.happens(WITH_A_CHILD) ? chance.between(1, 2) : 0;
        List<Integer> services = new ArrayList<>();
        for (int place = 0; place < SERVICES.length; place++) if (chance.happens(SERVICES[place])) services.add(place);
        Asked asked = visit.person() != null && chance.happens(ASKS) ? asked(visit, chance, isHere) : null;
        if (isHere) return new Hour(null, null, children, services, asked);
        return new Hour(
                isSeen ? Departure.SEEN : Departure.NOT_SEEN, isSeen ? leaves : null, children, services, asked);
    }

    private Asked asked(Visit visit, Chance chance, boolean isHere) {
        Instant at = visit.arrivedAt().plusSeconds(chance.between(20, 240));
        Instant called = at.plus(Duration.ofMinutes(chance.between(3, 50)));
        int forWhom = chance.below(3);
        int whatFor = chance.below(5);
        if (isHere && called.isAfter(clock.now()))
            return new Asked(forWhom, whatFor, at, QueueState.WAITING, null, null);
        boolean gaveUp = chance.happens(0.15);
        Instant ended = called.plus(Duration.ofMinutes(gaveUp ? 1 : chance.between(10, 40)));
        if (isHere && ended.isAfter(clock.now()))
            return new Asked(forWhom, whatFor, at, QueueState.CALLED, called, null);
        return gaveUp
                ? new Asked(forWhom, whatFor, at, QueueState.GAVE_UP, null, ended)
                : new Asked(forWhom, whatFor, at, QueueState.DONE, called, ended);
    }
}
