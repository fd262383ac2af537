package fr.permanence.activities.waiting;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.WAITING;
import static fr.permanence.store.schema.Tables.WAITING_STEP;

import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import fr.permanence.ids.WaitingStepId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.WaitingRecord;
import fr.permanence.store.schema.tables.records.WaitingStepRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps waiting lists. */
final class WaitingRepository {
    private final DSLContext sql;

    WaitingRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, WaitingEntry entry, AccountId by) {
        changes.insert(toRow(entry, by));
    }

    void update(RowChanges changes, WaitingEntry entry) {
        WaitingRecord row = sql.fetchOne(WAITING, WAITING.ID.eq(entry.id()));
        if (row != null) changes.update(toRow(entry, row.getRecordedBy()));
    }

    static void insert(RowChanges changes, WaitingStepId id, WaitingId of, WaitingStep step, Session by) {
        changes.insert(
                new WaitingStepRecord(id, of, step.kind().name(), step.at(), step.reason(), by.account(), by.name()));
    }

    Optional<WaitingEntry> find(WaitingId id) {
        return where(WAITING.ID.eq(id)).stream().findFirst();
    }

    /** Who stands in the list of this session, or of the whole activity when it is null, in its order. */
    List<WaitingEntry> standing(ActivityId activity, @Nullable SessionId session) {
        return where(WAITING.ACTIVITY_ID
                .eq(activity)
                .and(session == null ? WAITING.SESSION_ID.isNull() : WAITING.SESSION_ID.eq(session))
                .and(standing()));
    }

    /** Who stands in any list. */
    List<WaitingEntry> allStanding() {
        return where(standing());
    }

    /** All that she ever asked for. */
    List<WaitingEntry> of(PersonId person) {
        return where(WAITING.PERSON_ID.eq(person));
    }

    private static Condition standing() {
        return WAITING.STATE.in(WaitingState.WAITING.name(), WaitingState.PROPOSED.name());
    }

    private List<WaitingEntry> where(Condition which) {
        return sql.selectFrom(WAITING)
                .where(which)
                .orderBy(WAITING.ACTIVITY_ID, WAITING.RANK_NO, WAITING.ID)
                .fetch(WaitingRepository::toEntry);
    }

    /** The number behind everybody who ever stood in a list of this activity. */
    long behindAll(ActivityId activity) {
        Long last = sql.select(DSL.max(WAITING.RANK_NO))
                .from(WAITING)
                .where(WAITING.ACTIVITY_ID.eq(activity))
                .fetchOne(0, Long.class);
        return last == null ? 1 : last + 1;
    }

    /** The number before everybody who ever stood in a list of this activity. */
    long beforeAll(ActivityId activity) {
        Long first = sql.select(DSL.min(WAITING.RANK_NO))
                .from(WAITING)
                .where(WAITING.ACTIVITY_ID.eq(activity))
                .fetchOne(0, Long.class);
        return first == null ? 0 : first - 1;
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        sql.select(PERSON.ID, PERSON.CHOSEN_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    Map<WaitingId, List<WaitingStep>> steps(Collection<WaitingId> of) {
        Map<WaitingId, List<WaitingStep>> steps = new HashMap<>();
        sql.selectFrom(WAITING_STEP)
                .where(WAITING_STEP.WAITING_ID.in(of))
                .orderBy(WAITING_STEP.DONE_AT, WAITING_STEP.ID)
                .forEach(row -> steps.computeIfAbsent(row.getWaitingId(), id -> new ArrayList<>())
                        .add(new WaitingStep(
                                WaitingStep.Kind.valueOf(row.getStep()),
                                row.getDoneAt(),
                                row.getReason(),
                                row.getAuthorName())));
        return steps;
    }

    private static WaitingRecord toRow(WaitingEntry entry, AccountId by) {
        return new WaitingRecord(
                entry.id(),
                entry.activity(),
                entry.person(),
                entry.session(),
                entry.askedAt(),
                entry.rankNo(),
                entry.rankWhy().name(),
                entry.rankDay(),
                entry.state().name(),
                entry.enrolment(),
                by);
    }

    private static WaitingEntry toEntry(WaitingRecord row) {
        return new WaitingEntry(
                row.getId(),
                row.getActivityId(),
                row.getPersonId(),
                row.getSessionId(),
                row.getAskedAt(),
                row.getRankNo(),
                RankReason.valueOf(row.getRankWhy()),
                row.getRankDay(),
                WaitingState.valueOf(row.getState()),
                row.getEnrolmentId());
    }
}
