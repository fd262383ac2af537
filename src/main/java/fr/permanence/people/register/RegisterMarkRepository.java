package fr.permanence.people.register;

import static fr.permanence.store.schema.Tables.REGISTER_MARK;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.RegisterMarkRecord;
import java.util.Map;
import java.util.SortedMap;
import org.jooq.DSLContext;

/** Keeps which row of a register became whom. */
final class RegisterMarkRepository {
    private final DSLContext sql;

    RegisterMarkRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** Remembers them in their own order, which is that of the table: anything else makes the store's file swell. */
    void insert(SortedMap<RegisterMark, PersonId> marks) {
        sql.batchInsert(marks.entrySet().stream()
                        .map(mark -> new RegisterMarkRecord(mark.getKey().bytes(), mark.getValue()))
                        .toList())
                .execute();
    }

    /** The marks of those with a number from {@code first} to {@code last}. */
    Map<PersonId, RegisterMark> between(PersonId first, PersonId last) {
        return sql.select(REGISTER_MARK.PERSON_ID, REGISTER_MARK.MARK)
                .from(REGISTER_MARK)
                .where(REGISTER_MARK.PERSON_ID.between(first, last))
                .fetchMap(REGISTER_MARK.PERSON_ID, row -> RegisterMark.of(row.value2()));
    }
}
