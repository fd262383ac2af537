package fr.permanence.stays.follow;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.Stays;
import fr.permanence.stays.follow.GoingRepository.Going;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.store.Database;
import fr.permanence.text.HouseClock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What somebody who is back in the lists lacks on stays to come: others may have her place, her bed or her seat by now. */
public final class LackingQueries {
    private final Database database;
    private final Session session;
    private final HouseClock clock;
    private final Beds beds;
    private final JourneyQueries journeys;

    public LackingQueries(Planning with, Beds beds, JourneyQueries journeys) {
        database = with.database();
        session = with.session();
        clock = with.clock();
        this.beds = beds;
        this.journeys = journeys;
    }

    /** What can be lacking, the worst first. */
    public enum What {
        /** She waits for a place, and there is none. */
        PLACE,
        BED_AND_SEAT,
        BED,
        SEAT
    }

    /** What she lacks on one stay. */
    public record Lacking(StayLine stay, What what) {}

    /** Of each stay to come that she is on and lacks something of; nothing where no rooms or journeys are planned yet. */
    public List<Lacking> of(PersonId person) {
        session.require(Right.PLAN_STAYS);
        List<Lacking> all = new ArrayList<>();
        for (Going going : database.read(tx -> new GoingRepository(tx).of(person)))
            if (going.standing() == Standing.HELD && !going.isOver(clock.today())) add(all, going);
        return all;
    }

    private void add(List<Lacking> all, Going going) {
        StayLine line = database.read(tx -> Stays.lineWithin(tx, going.stay()).orElseThrow());
        if (!line.stay().isHeld()) return;
        if (going.state() == ParticipantState.WAITING && line.free() == 0) all.add(new Lacking(line, What.PLACE));
        if (!going.state().takesPlace()) return;
        boolean bed = lacksBed(going);
        boolean seat = lacksSeat(going);
        if (bed && seat) all.add(new Lacking(line, What.BED_AND_SEAT));
        else if (bed) all.add(new Lacking(line, What.BED));
        else if (seat) all.add(new Lacking(line, What.SEAT));
    }

    private boolean lacksBed(Going going) {
        SleeperId her = new SleeperId(going.id().value());
        return beds.book(going.stay()).stream()
                .filter(book -> !book.rooms().isEmpty())
                .flatMap(book -> book.unassigned().stream())
                .anyMatch(sleeper -> sleeper.id().equals(her));
    }

    private boolean lacksSeat(Going going) {
        TravellerId her =
                new TravellerId(TravellerId.Kind.PARTICIPANT, going.id().value());
        StayId stay = going.stay();
        return journeys.of(stay).stream()
                .flatMap(journey -> Arrays.stream(Way.values()).flatMap(way -> journey.unseated(way).stream()))
                .anyMatch(unseated -> unseated.who().id().equals(her));
    }
}
