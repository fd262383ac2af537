package fr.permanence.stays.paper;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Destination;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.Stays;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import java.util.List;
import java.util.Optional;

/** What is on the papers of a stay, read from the store; how they are said and drawn is another's matter. */
public final class StayPapers {
    /** The whole was taken out of the house. */
    public static final String STAFF_PACK = "stay.paper.whole";
    /** A paper that may be lost was taken out of the house. */
    public static final String SHEET = "stay.paper.sheet";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Where where;
    private final JourneyQueries journeys;
    private final OnTheWay onTheWay;

    /** Where stays go, and what departures need. */
    public record Where(Stays stays, Destinations destinations, Readiness readiness) {}

    /** What is known of the way, beside the journey. */
    public record OnTheWay(RollCalls rolls, StayPhones phones, RoomsOnPaper rooms) {}

    public StayPapers(Planning with, Where where, JourneyQueries journeys, OnTheWay onTheWay) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        this.where = where;
        this.journeys = journeys;
        this.onTheWay = onTheWay;
    }

    /** When and where one meets for one departure. */
    public record MeetingSheet(Leg leg, Journey journey, DestinationDraft where, Optional<String> phone) {
        @Override
        public String toString() {
            return "MeetingSheet[" + leg.id() + "]";
        }
    }

    /** What everybody may carry and lose. */
    public record SafePack(StayLine stay, Journey journey, DestinationDraft where, Optional<String> phone) {
        @Override
        public String toString() {
            return "SafePack[" + stay.stay().id() + "]";
        }
    }

    /**
     * The whole.
     *
     * @param women who goes, by name, with what was sealed for the departure
     * @param rooms who sleeps where; empty while there is no plan
     * @param rolls a roll to call at each point of the journey
     */
    public record StaffPack(SafePack safe, List<ReadyRow> women, List<RoomsOnPaper.Room> rooms, List<RollCall> rolls) {
        public StaffPack {
            women = List.copyOf(women);
            rooms = List.copyOf(rooms);
            rolls = List.copyOf(rolls);
        }

        @Override
        public String toString() {
            return "StaffPack[" + safe.stay().stay().id() + "]";
        }
    }

    /** A sheet to call one roll by. */
    public record RollSheet(RollCall call, DestinationDraft where) {
        @Override
        public String toString() {
            return "RollSheet[" + call.point().number() + "]";
        }
    }

    /** The sheet of one departure; nothing when it is gone. Journals that it was made. */
    public Optional<MeetingSheet> meeting(StayId stay, LegId leg) {
        Optional<MeetingSheet> sheet = read(stay)
                .flatMap(pack -> pack.journey()
                        .leg(leg)
                        .map(there -> new MeetingSheet(there, pack.journey(), pack.where(), pack.phone())));
        sheet.ifPresent(made -> record(SHEET, stay));
        return sheet;
    }

    /** What may be lost; nothing when the stay is gone. Journals that it was made. */
    public Optional<SafePack> safe(StayId stay) {
        Optional<SafePack> pack = read(stay);
        pack.ifPresent(made -> record(SHEET, stay));
        return pack;
    }

    /** A sheet for one roll; nothing when its point is gone. Journals that it was made. */
    public Optional<RollSheet> roll(StayId stay, long point) {
        Optional<RollSheet> sheet = read(stay)
                .flatMap(pack -> onTheWay.rolls().at(stay, point).map(call -> new RollSheet(call, pack.where())));
        sheet.ifPresent(made -> record(SHEET, stay));
        return sheet;
    }

    /** The whole; nothing when the stay is gone. Journals that it was made. */
    public Optional<StaffPack> whole(StayId stay) {
        session.require(Right.SEE_DEPARTURE);
        Optional<StaffPack> pack = read(stay)
                .map(safe -> new StaffPack(
                        safe,
                        where.readiness().board(stay).stream()
                                .filter(row -> row.line().participant().state().takesPlace())
                                .toList(),
                        onTheWay.rooms().of(stay),
                        onTheWay.rolls().points(stay).stream()
                                .flatMap(point -> onTheWay.rolls().at(stay, point.number()).stream())
                                .toList()));
        pack.ifPresent(made -> record(STAFF_PACK, stay));
        return pack;
    }

    /** The same only looked at: nothing leaves the house. */
    public Optional<SafePack> looked(StayId stay) {
        return read(stay);
    }

    private Optional<SafePack> read(StayId stay) {
        session.require(Right.PLAN_STAYS);
        Optional<StayLine> line = where.stays().line(stay);
        Optional<Journey> journey = journeys.of(stay);
        if (line.isEmpty() || journey.isEmpty()) return Optional.empty();
        DestinationDraft goes = where.destinations()
                .find(line.get().stay().is().destination())
                .map(Destination::is)
                .orElseGet(() -> DestinationDraft.named(line.get().destination()));
        return Optional.of(
                new SafePack(line.get(), journey.get(), goes, onTheWay.phones().of(stay)));
    }

    private void record(String verb, StayId stay) {
        database.write(tx -> journal.record(tx, verb, stay.value(), null));
    }
}
