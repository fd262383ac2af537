package fr.permanence.stays.dates;

import static fr.permanence.store.schema.Tables.HOUSE_DATE;

import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.HouseDateRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** Keeps the days of the house. */
final class HouseDateRepository {
    private final DSLContext sql;

    HouseDateRepository(Transaction tx) {
        sql = tx.sql();
    }

    private static HouseDateRecord toRow(HouseDate date) {
        return new HouseDateRecord(date.id(), date.day(), date.kind().name(), date.label());
    }

    static void insert(RowChanges changes, HouseDate date) {
        changes.insert(toRow(date));
    }

    /** Removes it, if it is there. */
    boolean delete(RowChanges changes, HouseDate date) {
        if (!sql.fetchExists(HOUSE_DATE, HOUSE_DATE.ID.eq(date.id()))) return false;
        changes.delete(toRow(date));
        return true;
    }

    List<HouseDate> between(LocalDate first, LocalDate last) {
        return sql.selectFrom(HOUSE_DATE)
                .where(HOUSE_DATE.HELD.between(first, last))
                .orderBy(HOUSE_DATE.HELD, HOUSE_DATE.ID)
                .fetch(row -> new HouseDate(
                        row.getId(), row.getHeld(), HouseDate.Kind.valueOf(row.getKind()), row.getLabel()));
    }
}
