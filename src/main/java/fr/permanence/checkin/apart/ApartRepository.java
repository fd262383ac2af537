package fr.permanence.checkin.apart;

import static fr.permanence.store.schema.Tables.KEEP_APART;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.KeepApartRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps who must not meet whom. */
final class ApartRepository {
    private final DSLContext sql;

    ApartRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(ApartPair pair) {
        sql.executeInsert(toRow(pair));
    }

    void update(ApartPair pair) {
        sql.executeUpdate(toRow(pair));
    }

    void delete(long id) {
        sql.deleteFrom(KEEP_APART).where(KEEP_APART.ID.eq(id)).execute();
    }

    Optional<ApartPair> find(long id) {
        return sql.selectFrom(KEEP_APART)
                .where(KEEP_APART.ID.eq(id))
                .fetchOptional()
                .map(ApartRepository::toPair);
    }

    /** Whom she must not meet, now. */
    List<ApartPair> of(PersonId person) {
        return sql.selectFrom(KEEP_APART)
                .where(KEEP_APART.FIRST_ID.eq(person).or(KEEP_APART.SECOND_ID.eq(person)))
                .and(KEEP_APART.ENDED_AT.isNull())
                .orderBy(KEEP_APART.SINCE_AT)
                .fetch(ApartRepository::toPair);
    }

    /** The pairs of which both are among these people. */
    List<ApartPair> among(Collection<PersonId> people) {
        if (people.size() < 2) return List.of();
        return sql.selectFrom(KEEP_APART)
                .where(KEEP_APART.FIRST_ID.in(people))
                .and(KEEP_APART.SECOND_ID.in(people))
                .and(KEEP_APART.ENDED_AT.isNull())
                .orderBy(KEEP_APART.SINCE_AT)
                .fetch(ApartRepository::toPair);
    }

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(KEEP_APART, KEEP_APART.FIRST_ID.eq(person).or(KEEP_APART.SECOND_ID.eq(person)));
    }

    private static KeepApartRecord toRow(ApartPair pair) {
        KeepApartRecord row = new KeepApartRecord();
        row.setId(pair.id());
        row.setFirstId(pair.first());
        row.setSecondId(pair.second());
        row.setWarn(pair.warn());
        row.setSinceAt(pair.since());
        row.setRecordedBy(pair.by());
        row.setEndedAt(pair.endedAt());
        return row;
    }

    private static ApartPair toPair(KeepApartRecord row) {
        return new ApartPair(
                row.getId(),
                row.getFirstId(),
                row.getSecondId(),
                row.getWarn(),
                row.getSinceAt(),
                row.getRecordedBy(),
                row.getEndedAt());
    }
}
