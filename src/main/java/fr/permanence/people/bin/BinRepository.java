package fr.permanence.people.bin;

import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps who is in the bin, and since when. */
final class BinRepository {
    private final DSLContext sql;

    BinRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    Optional<Instant> since(PersonId person) {
        return sql.select(PERSON.BINNED_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOptional(PERSON.BINNED_AT);
    }

    void put(PersonId person, Instant since) {
        sql.update(PERSON)
                .set(PERSON.BINNED_AT, since)
                .where(PERSON.ID.eq(person))
                .execute();
    }

    void takeOut(PersonId person) {
        sql.update(PERSON).setNull(PERSON.BINNED_AT).where(PERSON.ID.eq(person)).execute();
    }
}
