package fr.permanence.stays.rollcall;

import static fr.permanence.store.schema.Tables.ROLL_MARK;
import static fr.permanence.store.schema.Tables.ROLL_POINT;

import fr.permanence.access.Session;
import fr.permanence.ids.RollPointId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.RollMarkRecord;
import fr.permanence.store.schema.tables.records.RollPointRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps points that were added, and who was there. */
final class RollRepository {
    private final DSLContext sql;

    RollRepository(Transaction tx) {
        sql = tx.sql();
    }

    static void insert(RowChanges changes, RollPoint point, StayDays days) {
        changes.insert(new RollPointRecord(
                new RollPointId(point.number()),
                point.stay(),
                point.label(),
                (short) days.number(point.at().toLocalDate()),
                point.at().toLocalTime()));
    }

    /** Removes an added point with all that was marked there. */
    boolean delete(RowChanges changes, RollPointId id) {
        Optional<RollPointRecord> row =
                sql.selectFrom(ROLL_POINT).where(ROLL_POINT.ID.eq(id)).fetchOptional();
        if (row.isEmpty()) return false;
        sql.selectFrom(ROLL_MARK)
                .where(ROLL_MARK.POINT_NO.eq(id.value()))
                .fetch()
                .forEach(changes::delete);
        changes.delete(row.get());
        return true;
    }

    List<RollPoint> added(StayId stay, StayDays days) {
        return sql.selectFrom(ROLL_POINT)
                .where(ROLL_POINT.STAY_ID.eq(stay))
                .fetch(row -> new RollPoint(
                        row.getId().value(),
                        row.getStayId(),
                        null,
                        row.getLabel(),
                        days.day(row.getDayNo()).atTime(row.getPointAt())));
    }

    Map<TravellerId, There> marks(long point) {
        Map<TravellerId, There> marks = new HashMap<>();
        for (RollMarkRecord row :
                sql.selectFrom(ROLL_MARK).where(ROLL_MARK.POINT_NO.eq(point)).fetch())
            marks.put(
                    new TravellerId(TravellerId.Kind.valueOf(row.getKind()), row.getTravellerNo()),
                    row.getIsThere() ? There.PRESENT : There.MISSING);
        return marks;
    }

    /** At which points of a stay somebody was marked. */
    List<Long> markedAt(StayId stay, TravellerId who) {
        return sql.select(ROLL_MARK.POINT_NO)
                .from(ROLL_MARK)
                .where(ROLL_MARK.STAY_ID.eq(stay))
                .and(ofTraveller(who))
                .fetch(ROLL_MARK.POINT_NO);
    }

    /** Gives a mark to another who has none there; false when she has, or it is not there. */
    boolean give(long point, TravellerId from, TravellerId to) {
        boolean isMarked = sql.fetchExists(ROLL_MARK, ofTraveller(to), ROLL_MARK.POINT_NO.eq(point));
        return !isMarked
                && sql.update(ROLL_MARK)
                                .set(ROLL_MARK.TRAVELLER_NO, to.number())
                                .where(ofTraveller(from))
                                .and(ROLL_MARK.POINT_NO.eq(point))
                                .execute()
                        > 0;
    }

    private static Condition ofTraveller(TravellerId who) {
        return ROLL_MARK
                .TRAVELLER_NO
                .eq(who.number())
                .and(ROLL_MARK.KIND.eq(who.kind().name()));
    }

    /** Writes one mark over what stood there; unknown takes it away. */
    void mark(RowChanges changes, RollPoint point, TravellerId who, There there, Instant now, Session by) {
        RollMarkRecord row = new RollMarkRecord(
                point.number(),
                who.kind().name(),
                who.number(),
                point.stay(),
                there == There.PRESENT,
                now,
                by.account());
        boolean isMarked = marks(point.number()).containsKey(who);
        if (there == There.UNKNOWN) changes.delete(row);
        else if (isMarked) changes.update(row);
        else changes.insert(row);
    }
}
