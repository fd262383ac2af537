package fr.permanence.checkin.presence;

import static fr.permanence.store.schema.Tables.CHILD_HALF_DAY;
import static fr.permanence.store.schema.Tables.VISIT;
import static fr.permanence.store.schema.Tables.VISIT_CHILD;

import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ChildHalfDayRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps the fixed half-days, and finds the visits that were one of them. */
final class HalfDayRepository {
    private final DSLContext sql;

    HalfDayRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    List<HalfDay> of(PersonId person) {
        return sql.selectFrom(CHILD_HALF_DAY)
                .where(CHILD_HALF_DAY.PERSON_ID.eq(person))
                .orderBy(CHILD_HALF_DAY.WEEKDAY, CHILD_HALF_DAY.HALF.desc(), CHILD_HALF_DAY.FIRST_NAME)
                .fetch(HalfDayRepository::toHalfDay);
    }

    Optional<HalfDay> find(HalfDayId id) {
        return sql.selectFrom(CHILD_HALF_DAY)
                .where(CHILD_HALF_DAY.ID.eq(id))
                .fetchOptional()
                .map(HalfDayRepository::toHalfDay);
    }

    /** The half-days of whoever came today that fall on this day, by visit. */
    Map<VisitId, List<HalfDay>> dueOn(LocalDate day) {
        var all = sql.select(VISIT.ID)
                .select(CHILD_HALF_DAY.fields())
                .from(VISIT)
                .join(CHILD_HALF_DAY)
                .on(CHILD_HALF_DAY.PERSON_ID.eq(VISIT.PERSON_ID))
                .where(VISIT.VISIT_DAY.eq(day))
                .fetchGroups(VISIT.ID, row -> toHalfDay(row.into(CHILD_HALF_DAY)));
        all.replaceAll((visit, halfDays) ->
                halfDays.stream().filter(halfDay -> halfDay.isOn(day)).toList());
        all.values().removeIf(List::isEmpty);
        return all;
    }

    void insert(HalfDay halfDay) {
        sql.executeInsert(toRow(halfDay));
    }

    void update(HalfDay halfDay) {
        sql.executeUpdate(toRow(halfDay));
    }

    void delete(HalfDayId id) {
        sql.deleteFrom(CHILD_HALF_DAY).where(CHILD_HALF_DAY.ID.eq(id)).execute();
    }

    boolean isUsed(HalfDayId id) {
        HalfDay halfDay = find(id).orElseThrow();
        return sql.fetchExists(sql.selectOne()
                .from(VISIT)
                .join(VISIT_CHILD)
                .on(VISIT_CHILD.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.PERSON_ID.eq(halfDay.person()))
                .and(VISIT_CHILD.HALF_DAY.eq(id)));
    }

    boolean hasAny(PersonId person) {
        return sql.fetchExists(CHILD_HALF_DAY, CHILD_HALF_DAY.PERSON_ID.eq(person));
    }

    /** The days on which a child of this name came along with her, both ends included, in order and each once. */
    List<LocalDate> daysOf(PersonId person, String firstName, LocalDate from, LocalDate to) {
        return sql.selectDistinct(VISIT.VISIT_DAY)
                .from(VISIT)
                .join(VISIT_CHILD)
                .on(VISIT_CHILD.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.PERSON_ID.eq(person))
                .and(VISIT.VISIT_DAY.between(from, to))
                .and(VISIT_CHILD.FIRST_NAME.equalIgnoreCase(firstName))
                .orderBy(VISIT.VISIT_DAY)
                .fetch(VISIT.VISIT_DAY);
    }

    /** The first names of the children who came along with her, in order. */
    List<String> childrenOf(PersonId person) {
        return sql.selectDistinct(VISIT_CHILD.FIRST_NAME)
                .from(VISIT)
                .join(VISIT_CHILD)
                .on(VISIT_CHILD.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.PERSON_ID.eq(person))
                .orderBy(VISIT_CHILD.FIRST_NAME)
                .fetch(VISIT_CHILD.FIRST_NAME);
    }

    private static ChildHalfDayRecord toRow(HalfDay halfDay) {
        ChildHalfDayRecord row = new ChildHalfDayRecord();
        row.setId(halfDay.id());
        row.setPersonId(halfDay.person());
        row.setFirstName(halfDay.firstName());
        row.setWeekday((byte) halfDay.weekday().getValue());
        row.setHalf(halfDay.half().name());
        row.setSinceDay(halfDay.sinceDay());
        row.setUntilDay(halfDay.untilDay());
        return row;
    }

    private static HalfDay toHalfDay(ChildHalfDayRecord row) {
        return new HalfDay(
                row.getId(),
                row.getPersonId(),
                row.getFirstName(),
                DayOfWeek.of(row.getWeekday()),
                HalfDay.Half.valueOf(row.getHalf()),
                row.getSinceDay(),
                row.getUntilDay());
    }
}
