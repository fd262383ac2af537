package fr.permanence.activities.holidays;

import static fr.permanence.store.schema.Tables.SCHOOL_HOLIDAY;

import fr.permanence.ids.SchoolHolidayId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.SchoolHolidayRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Keeps school holidays. */
final class SchoolHolidayRepository {
    private final DSLContext sql;

    SchoolHolidayRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    List<SchoolHoliday> all() {
        return where(DSL.noCondition());
    }

    List<SchoolHoliday> between(LocalDate first, LocalDate last) {
        return where(SCHOOL_HOLIDAY.FIRST_DAY.le(last).and(SCHOOL_HOLIDAY.LAST_DAY.ge(first)));
    }

    Optional<SchoolHoliday> find(SchoolHolidayId id) {
        return where(SCHOOL_HOLIDAY.ID.eq(id)).stream().findFirst();
    }

    private List<SchoolHoliday> where(Condition which) {
        return sql.selectFrom(SCHOOL_HOLIDAY)
                .where(which)
                .orderBy(SCHOOL_HOLIDAY.FIRST_DAY)
                .fetch(row -> new SchoolHoliday(
                        row.getId(), row.getLabel(), row.getFirstDay(), row.getLastDay(), row.getSource()));
    }

    static void insert(RowChanges changes, SchoolHoliday holiday) {
        changes.insert(toRow(holiday));
    }

    static void update(RowChanges changes, SchoolHoliday holiday) {
        changes.update(toRow(holiday));
    }

    static void delete(RowChanges changes, SchoolHoliday holiday) {
        changes.delete(toRow(holiday));
    }

    private static SchoolHolidayRecord toRow(SchoolHoliday holiday) {
        return new SchoolHolidayRecord(
                holiday.id(), holiday.label(), holiday.first(), holiday.last(), holiday.source());
    }
}
