package fr.permanence.people.merge;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_MERGE;
import static fr.permanence.store.schema.Tables.PERSON_MERGE_ROW;

import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.PersonMergeRowRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps which files became one, and what moved. */
final class MergeRepository {
    private final DSLContext sql;

    MergeRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** A merge with what was written of the one who stayed before and after. */
    record Kept(Merged merged, MergeState was, MergeState became) {}

    void insert(MergeId id, PersonId kept, PersonId gone, Instant at, MergeState was, MergeState became) {
        Integer last = sql.select(DSL.max(PERSON_MERGE.PLACE))
                .from(PERSON_MERGE)
                .where(PERSON_MERGE.KEPT_ID.eq(kept))
                .fetchOne(0, Integer.class);
        sql.insertInto(PERSON_MERGE)
                .columns(
                        PERSON_MERGE.ID,
                        PERSON_MERGE.KEPT_ID,
                        PERSON_MERGE.GONE_ID,
                        PERSON_MERGE.MERGED_AT,
                        PERSON_MERGE.PLACE,
                        PERSON_MERGE.KEPT_WAS,
                        PERSON_MERGE.KEPT_IS)
                .values(id, kept, gone, at, last == null ? 1 : last + 1, was.toText(), became.toText())
                .execute();
    }

    void insertRows(MergeId id, List<MovedRow> rows) {
        sql.batchInsert(rows.stream()
                        .map(row -> new PersonMergeRowRecord(id, row.kind(), row.id(), row.was()))
                        .toList())
                .execute();
    }

    List<MovedRow> rowsOf(MergeId id) {
        return sql.select(PERSON_MERGE_ROW.KIND, PERSON_MERGE_ROW.ROW_ID, PERSON_MERGE_ROW.WAS)
                .from(PERSON_MERGE_ROW)
                .where(PERSON_MERGE_ROW.MERGE_ID.eq(id))
                .orderBy(PERSON_MERGE_ROW.KIND, PERSON_MERGE_ROW.ROW_ID)
                .fetch(row -> new MovedRow(row.value1(), row.value2(), row.value3()));
    }

    /** What moved is forgotten with it. */
    void delete(MergeId id) {
        sql.deleteFrom(PERSON_MERGE).where(PERSON_MERGE.ID.eq(id)).execute();
    }

    Optional<Kept> find(MergeId id) {
        return fetch(PERSON_MERGE.ID.eq(id)).stream().findFirst();
    }

    /** Into this person, the newest first. */
    List<Kept> into(PersonId kept) {
        return fetch(PERSON_MERGE.KEPT_ID.eq(kept));
    }

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(PERSON_MERGE, PERSON_MERGE.KEPT_ID.eq(person).or(PERSON_MERGE.GONE_ID.eq(person)));
    }

    private List<Kept> fetch(Condition which) {
        return sql.select(
                        PERSON_MERGE.ID,
                        PERSON_MERGE.KEPT_ID,
                        PERSON_MERGE.GONE_ID,
                        PERSON.CHOSEN_NAME,
                        PERSON.FAMILY_NAME,
                        PERSON_MERGE.MERGED_AT,
                        PERSON_MERGE.KEPT_WAS,
                        PERSON_MERGE.KEPT_IS)
                .from(PERSON_MERGE)
                .join(PERSON)
                .on(PERSON.ID.eq(PERSON_MERGE.GONE_ID))
                .where(which)
                .orderBy(PERSON_MERGE.PLACE.desc())
                .fetch(row -> new Kept(
                        new Merged(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value5() == null ? row.value4() : row.value4() + " " + row.value5(),
                                row.value6()),
                        MergeState.of(row.value7()),
                        MergeState.of(row.value8())));
    }

    @Nullable
    String keyWorkerOf(PersonId person) {
        return sql.select(PERSON.KEY_WORKER)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOne(PERSON.KEY_WORKER);
    }

    boolean isActive(PersonId person) {
        return Boolean.TRUE.equals(sql.select(PERSON.ACTIVE)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOne(PERSON.ACTIVE));
    }

    void write(PersonId person, @Nullable String keyWorker, boolean active) {
        sql.update(PERSON)
                .set(PERSON.KEY_WORKER, keyWorker)
                .set(PERSON.ACTIVE, active)
                .where(PERSON.ID.eq(person))
                .execute();
    }

    void markGone(PersonId gone, @Nullable PersonId into) {
        sql.update(PERSON)
                .set(PERSON.MERGED_INTO, into)
                .where(PERSON.ID.eq(gone))
                .execute();
    }
}
