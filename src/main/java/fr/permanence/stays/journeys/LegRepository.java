package fr.permanence.stays.journeys;

import static fr.permanence.store.schema.Tables.STAY_LEG;
import static fr.permanence.store.schema.Tables.STAY_SEAT;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.ids.LegId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.StayDays;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.StayLegRecord;
import fr.permanence.store.schema.tables.records.StaySeatRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps legs and seats; days are numbers counted from the departure, so that a stay that moves takes its journey along. */
final class LegRepository {
    private final DSLContext sql;

    LegRepository(Transaction tx) {
        sql = tx.sql();
    }

    static void insert(RowChanges changes, Leg leg, StayDays days) {
        changes.insert(toRow(leg, days));
    }

    static void update(RowChanges changes, Leg leg, StayDays days) {
        changes.update(toRow(leg, days));
    }

    static void delete(RowChanges changes, Leg leg, StayDays days) {
        changes.delete(toRow(leg, days));
    }

    private static StayLegRecord toRow(Leg leg, StayDays days) {
        LegDraft is = leg.is();
        return new StayLegRecord(
                leg.id(),
                leg.stay(),
                is.way().name(),
                (short) is.stages().first(),
                (short) is.stages().last(),
                is.kind().name(),
                is.run().from(),
                is.run().to(),
                (short) days.number(is.run().leaves().toLocalDate()),
                is.run().leaves().toLocalTime(),
                (short) days.number(is.run().arrives().toLocalDate()),
                is.run().arrives().toLocalTime(),
                is.meeting().place(),
                is.meeting().at(),
                is.seats() == null ? null : is.seats().shortValue(),
                is.reference(),
                leg.revision());
    }

    Optional<StayId> stayOf(LegId id) {
        return sql.select(STAY_LEG.STAY_ID)
                .from(STAY_LEG)
                .where(STAY_LEG.ID.eq(id))
                .fetchOptional(STAY_LEG.STAY_ID);
    }

    List<Leg> legs(StayId stay, StayDays days) {
        return sql.selectFrom(STAY_LEG).where(STAY_LEG.STAY_ID.eq(stay)).fetch(row -> toLeg(row, days));
    }

    private static Leg toLeg(StayLegRecord row, StayDays days) {
        Short seats = row.getSeats();
        LegDraft is = new LegDraft(
                Way.valueOf(row.getWay()),
                new Stages(row.getFirstStage(), row.getLastStage()),
                LegKind.valueOf(row.getKind()),
                new Run(
                        row.getFromPlace(),
                        row.getToPlace(),
                        days.day(row.getLeavesNo()).atTime(row.getLeavesAt()),
                        days.day(row.getArrivesNo()).atTime(row.getArrivesAt())),
                new Meeting(row.getMeetingPlace(), row.getMeetingAt()),
                seats == null ? null : seats.intValue(),
                row.getReference());
        return new Leg(row.getId(), row.getStayId(), is, row.getRevision());
    }

    List<Seat> seats(StayId stay) {
        return sql.selectFrom(STAY_SEAT).where(STAY_SEAT.STAY_ID.eq(stay)).fetch(LegRepository::toSeat);
    }

    private static Seat toSeat(StaySeatRecord row) {
        TravellerId who = new TravellerId(TravellerId.Kind.valueOf(row.getKind()), row.getTravellerNo());
        return new Seat(row.getLegId(), who, row.getDrives(), row.getTicket());
    }

    /**
     * Makes the seats that are seen these, and no others; who does not count for a while, as her file is in the bin, keeps
     * hers unseen.
     */
    void writeSeats(RowChanges changes, StayId stay, List<Seat> seen, List<Seat> wanted) {
        Map<String, Seat> there = new HashMap<>();
        seats(stay).forEach(seat -> there.put(key(seat), seat));
        for (Seat seat : wanted) {
            if (there.containsKey(key(seat))) changes.update(toRow(stay, seat));
            else changes.insert(toRow(stay, seat));
        }
        Set<String> kept = wanted.stream().map(LegRepository::key).collect(Collectors.toSet());
        seen.stream().filter(seat -> !kept.contains(key(seat))).forEach(seat -> changes.delete(toRow(stay, seat)));
    }

    private static String key(Seat seat) {
        return seat.leg() + " " + seat.traveller();
    }

    /** Gives the seats of one to another who has none; says in which legs. */
    List<LegId> give(TravellerId from, TravellerId to) {
        if (sql.fetchExists(STAY_SEAT, ofTraveller(to))) return List.of();
        List<LegId> legs = sql.select(STAY_SEAT.LEG_ID)
                .from(STAY_SEAT)
                .where(ofTraveller(from))
                .fetch(STAY_SEAT.LEG_ID);
        legs.forEach(leg -> give(leg, from, to));
        return legs;
    }

    /** Gives one seat to another; nothing when it is not there, or the other has one in the same leg. */
    void give(LegId leg, TravellerId from, TravellerId to) {
        if (sql.fetchExists(STAY_SEAT, ofTraveller(to), STAY_SEAT.LEG_ID.eq(leg))) return;
        sql.update(STAY_SEAT)
                .set(STAY_SEAT.TRAVELLER_NO, to.number())
                .where(ofTraveller(from))
                .and(STAY_SEAT.LEG_ID.eq(leg))
                .execute();
    }

    private static Condition ofTraveller(TravellerId who) {
        return STAY_SEAT
                .TRAVELLER_NO
                .eq(who.number())
                .and(STAY_SEAT.KIND.eq(who.kind().name()));
    }

    void empty(RowChanges changes, LegId leg) {
        sql.selectFrom(STAY_SEAT).where(STAY_SEAT.LEG_ID.eq(leg)).fetch().forEach(changes::delete);
    }

    void free(RowChanges changes, TravellerId who) {
        sql.selectFrom(STAY_SEAT).where(ofTraveller(who)).fetch().forEach(changes::delete);
    }

    List<TravellingChildId> childrenOf(ParticipantId mother) {
        return sql.select(TRAVELLING_CHILD.ID)
                .from(TRAVELLING_CHILD)
                .where(TRAVELLING_CHILD.PARTICIPANT_ID.eq(mother))
                .fetch(TRAVELLING_CHILD.ID);
    }

    private static StaySeatRecord toRow(StayId stay, Seat seat) {
        return new StaySeatRecord(
                seat.leg(),
                seat.traveller().kind().name(),
                seat.traveller().number(),
                stay,
                seat.drives(),
                seat.ticket());
    }

    /** Moves the way back by so many days. */
    void shiftBack(RowChanges changes, StayId stay, int days) {
        for (StayLegRecord row : sql.selectFrom(STAY_LEG)
                .where(STAY_LEG.STAY_ID.eq(stay))
                .and(STAY_LEG.WAY.eq(Way.BACK.name()))
                .fetch()) {
            row.setLeavesNo((short) (row.getLeavesNo() + days));
            row.setArrivesNo((short) (row.getArrivesNo() + days));
            changes.update(row);
        }
    }
}
