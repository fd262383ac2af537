package fr.permanence.stays;

import static fr.permanence.store.schema.Tables.DESTINATION;
import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.STAY;

import fr.permanence.ids.DestinationId;
import fr.permanence.ids.StayId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.StayRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps stays. */
final class StayRepository {
    private static final List<String> TAKEN = List.of("CONFIRMED", "LEFT", "RETURNED");
    private static final List<String> IN_VIEW = List.of("PROPOSED", "INVITED", "WAITING");

    private final DSLContext sql;

    StayRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Stay stay) {
        changes.insert(toRow(stay, null));
    }

    /** Writes all but its review, which stays. */
    void update(RowChanges changes, Stay stay) {
        changes.update(toRow(stay, review(stay.id())));
    }

    void writeReview(RowChanges changes, Stay stay, @Nullable String review) {
        changes.update(toRow(stay, review));
    }

    /** Removes it; false, with nothing written, when something hangs on it. */
    boolean delete(RowChanges changes, Stay stay) {
        try {
            changes.delete(toRow(stay, review(stay.id())));
            return true;
        } catch (IntegrityConstraintViolationException hung) {
            return false;
        }
    }

    @Nullable
    String review(StayId id) {
        return sql.select(STAY.REVIEW).from(STAY).where(STAY.ID.eq(id)).fetchOne(STAY.REVIEW);
    }

    private static StayRecord toRow(Stay stay, @Nullable String review) {
        StayDraft is = stay.is();
        return new StayRecord(
                stay.id(),
                is.destination(),
                is.days().first(),
                is.days().last(),
                is.departure().leavesAt(),
                is.departure().returnsAt(),
                is.departure().meetingPoint(),
                (short) is.capacity(),
                is.contributionCents(),
                stay.stage().name(),
                review,
                stay.revision());
    }

    Optional<Stay> find(StayId id) {
        return sql.selectFrom(STAY).where(STAY.ID.eq(id)).fetchOptional().map(StayRepository::toStay);
    }

    /** Those that have a day in this span, the first to leave first. */
    List<StayLine> between(LocalDate first, LocalDate last) {
        // Nothing is longer than that: the index of first days is asked for a span, not for all that was before.
        return lines(STAY.FIRST_DAY
                .between(first.minusDays(StayRules.MOST_DAYS), last)
                .and(STAY.LAST_DAY.ge(first)));
    }

    /** Those of a destination. */
    List<StayLine> to(DestinationId destination) {
        return lines(STAY.DESTINATION_ID.eq(destination));
    }

    Optional<StayLine> line(StayId id) {
        return lines(STAY.ID.eq(id)).stream().findFirst();
    }

    private List<StayLine> lines(Condition which) {
        Map<StayId, Integer> taken = counts(which, TAKEN);
        Map<StayId, Integer> inView = counts(which, IN_VIEW);
        return sql.select(DESTINATION.NAME)
                .select(STAY.fields())
                .from(STAY)
                .join(DESTINATION)
                .on(DESTINATION.ID.eq(STAY.DESTINATION_ID))
                .where(which)
                .orderBy(STAY.FIRST_DAY, STAY.LAST_DAY, STAY.ID)
                .fetch(row -> {
                    Stay stay = toStay(row.into(STAY));
                    return new StayLine(
                            stay,
                            row.get(DESTINATION.NAME),
                            taken.getOrDefault(stay.id(), 0),
                            inView.getOrDefault(stay.id(), 0));
                });
    }

    private Map<StayId, Integer> counts(Condition which, List<String> states) {
        Map<StayId, Integer> counts = new HashMap<>();
        sql.select(STAY.ID, DSL.count())
                .from(STAY)
                .join(PARTICIPANT)
                .on(PARTICIPANT.STAY_ID.eq(STAY.ID))
                .where(which)
                .and(PARTICIPANT.STANDING.eq("HELD"))
                .and(PARTICIPANT.STATE.in(states))
                .groupBy(STAY.ID)
                .forEach(row -> counts.put(row.value1(), row.value2()));
        return counts;
    }

    private static Stay toStay(StayRecord row) {
        return new Stay(
                row.getId(),
                new StayDraft(
                        row.getDestinationId(),
                        new StayDays(row.getFirstDay(), row.getLastDay()),
                        new Departure(row.getLeavesAt(), row.getReturnsAt(), row.getMeetingPoint()),
                        row.getCapacity(),
                        row.getContributionCents()),
                StayStage.valueOf(row.getStage()),
                row.getRevision());
    }
}
