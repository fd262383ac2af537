package fr.permanence.sample;

import fr.permanence.sample.SampleGroup.Woman;
import fr.permanence.sample.SampleJourneys.Departure;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The roll-calls of an invented stay: everybody was there; the last one of a stay that goes on is not finished. */
final class SampleRolls {
    private final HouseClock clock;
    private final SampleTeam team;
    private final SampleJourneyRepository rows;

    SampleRolls(HouseClock clock, SampleTeam team, SampleJourneyRepository rows) {
        this.clock = clock;
        this.team = team;
        this.rows = rows;
    }

    /** Writes the points of the way, and who was there at those that are behind. */
    void add(SampleGroup group, List<Departure> departures) {
        Stay stay = group.stay();
        for (Departure departure : departures)
            if (isBehind(departure.leg().is().run().leaves()))
                all(
                        stay,
                        departure.leg().id().value(),
                        departure.expected(),
                        departure.leg().is().run().leaves());
        boolean goesOn = stay.phase(clock.today()) == StayPhase.UNDER_WAY;
        LocalDate day = goesOn ? stay.days().first() : stay.days().last().minusDays(1);
        LocalDateTime evening = day.atTime(21, 0);
        long point = rows.point(stay, "Retour de veillée", evening);
        if (!isBehind(evening)) return;
        if (goesOn) some(stay, point, everybody(group), evening);
        else all(stay, point, everybody(group), evening);
    }

    private boolean isBehind(LocalDateTime at) {
        return at.atZone(HouseClock.ZONE).toInstant().isBefore(clock.now());
    }

    private void all(Stay stay, long point, List<TravellerId> who, LocalDateTime at) {
        for (TravellerId one : who)
            rows.mark(
                    stay.id(),
                    point,
                    one,
                    true,
                    at,
                    team.onDuty(at.toLocalDate()).account());
    }

    /** One is missing, and of the last two nobody has said yet. */
    private void some(Stay stay, long point, List<TravellerId> who, LocalDateTime at) {
        for (int i = 0; i < who.size() - 2; i++)
            rows.mark(
                    stay.id(),
                    point,
                    who.get(i),
                    i != 2,
                    at,
                    team.onDuty(at.toLocalDate()).account());
    }

    private static List<TravellerId> everybody(SampleGroup group) {
        List<TravellerId> all = new ArrayList<>();
        for (Woman woman : group.women()) {
            all.add(new TravellerId(TravellerId.Kind.PARTICIPANT, woman.id().value()));
            woman.children()
                    .forEach(child -> all.add(
                            new TravellerId(TravellerId.Kind.CHILD, child.id().value())));
        }
        group.team().forEach(one -> all.add(SampleJourneys.traveller(one)));
        return all;
    }
}
