package fr.permanence.people.followup;

import static fr.permanence.store.schema.Tables.FOLLOW_UP;
import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.FollowUpRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps levels set by hand, and who follows whom. */
final class FollowUpRepository {
    private final DSLContext sql;

    FollowUpRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(FollowUp followUp) {
        FollowUpRecord row = sql.newRecord(FOLLOW_UP);
        row.setId(followUp.id());
        row.setPersonId(followUp.person());
        row.setLevel(followUp.level().name());
        row.setSinceDay(followUp.since());
        row.setReason(followUp.reason());
        row.setAuthorId(followUp.author());
        row.setAuthorName(followUp.authorName());
        row.setSetAt(followUp.setAt());
        row.insert();
    }

    void delete(FollowUpId id) {
        sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id)).execute();
    }

    Optional<FollowUp> find(FollowUpId id) {
        return sql.selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.ID.eq(id))
                .fetchOptional()
                .map(FollowUpRepository::toFollowUp);
    }

    /** Hers, the newest first. */
    List<FollowUp> of(PersonId person) {
        return sql.selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.PERSON_ID.eq(person))
                .orderBy(FOLLOW_UP.SINCE_DAY.desc(), FOLLOW_UP.SET_AT.desc(), FOLLOW_UP.ID.desc())
                .fetch(FollowUpRepository::toFollowUp);
    }

    /** The level that counts of everybody who has one set by hand. */
    Map<PersonId, FollowUpLevel> newestOfAll() {
        Map<PersonId, FollowUpLevel> newest = new HashMap<>();
        sql.select(FOLLOW_UP.PERSON_ID, FOLLOW_UP.LEVEL)
                .from(FOLLOW_UP)
                .orderBy(FOLLOW_UP.SINCE_DAY, FOLLOW_UP.SET_AT, FOLLOW_UP.ID)
                .forEach(row -> newest.put(row.value1(), FollowUpLevel.valueOf(row.value2())));
        return newest;
    }

    boolean hasAny(PersonId person) {
        return sql.fetchExists(FOLLOW_UP, FOLLOW_UP.PERSON_ID.eq(person)) || keyWorkerOf(person) != null;
    }

    @Nullable
    String keyWorkerOf(PersonId person) {
        return sql.select(PERSON.KEY_WORKER)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOne(PERSON.KEY_WORKER);
    }

    /** Everybody who follows somebody, once each, by name. */
    List<String> keyWorkers() {
        return sql.selectDistinct(PERSON.KEY_WORKER)
                .from(PERSON)
                .where(PERSON.KEY_WORKER.isNotNull())
                .orderBy(PERSON.KEY_WORKER)
                .fetch(PERSON.KEY_WORKER);
    }

    void setKeyWorker(PersonId person, @Nullable String name) {
        sql.update(PERSON)
                .set(PERSON.KEY_WORKER, name)
                .where(PERSON.ID.eq(person))
                .execute();
    }

    private static FollowUp toFollowUp(FollowUpRecord row) {
        return new FollowUp(
                row.getId(),
                row.getPersonId(),
                FollowUpLevel.valueOf(row.getLevel()),
                row.getSinceDay(),
                row.getReason(),
                row.getAuthorId(),
                row.getAuthorName(),
                row.getSetAt());
    }
}
