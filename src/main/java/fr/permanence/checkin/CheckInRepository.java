package fr.permanence.checkin;

import static fr.permanence.store.schema.Tables.FOOTFALL;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.Birth;
import fr.permanence.store.OneByOne;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.FootfallRecord;
import fr.permanence.store.schema.tables.records.VisitRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Keeps visits, and what the ranking needs of them. */
final class CheckInRepository {
    /** True of every visit: with all its columns named H2 takes the index of days, else that of people, and reads years. */
    private static final Condition BY_ALL_THREE = VISIT.NTH.ge((short) 0);

    private final DSLContext sql;

    CheckInRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(Visit visit, AccountId by) {
        VisitRecord row = sql.newRecord(VISIT);
        row.setId(visit.id());
        row.setPersonId(visit.person());
        row.setVisitDay(visit.day());
        row.setNth((short) visit.nth());
        row.setArrivedAt(visit.arrivedAt());
        row.setHeadCount((short) visit.headCount());
        row.setRecordedBy(by);
        row.insert();
        if (visit.person() != null) reckonFootfall(visit.person());
    }

    /** It is hers from now on, or nobody's. */
    void give(Visit visit, @Nullable PersonId person, int nth) {
        sql.update(VISIT)
                .set(VISIT.PERSON_ID, person)
                .set(VISIT.NTH, (short) nth)
                .where(VISIT.ID.eq(visit.id()))
                .execute();
        if (visit.person() != null) reckonFootfall(visit.person());
        if (person != null) reckonFootfall(person);
    }

    /** It ended, and nobody saw it. */
    void end(VisitId visit) {
        sql.update(VISIT)
                .set(VISIT.DEPARTURE, "NOT_SEEN")
                .where(VISIT.ID.eq(visit))
                .execute();
    }

    void delete(Visit visit) {
        sql.deleteFrom(VISIT).where(VISIT.ID.eq(visit.id())).execute();
        if (visit.person() != null) reckonFootfall(visit.person());
    }

    /** A person's own visits are few hundred at most: reckoning anew is exact, also after undo and back-entry. */
    void reckonFootfall(PersonId person) {
        List<LocalDate> days = sql.select(VISIT.VISIT_DAY)
                .from(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .fetch(VISIT.VISIT_DAY);
        if (days.isEmpty()) {
            sql.deleteFrom(FOOTFALL).where(FOOTFALL.PERSON_ID.eq(person)).execute();
            return;
        }
        Footfall footfall = Footfall.of(days);
        FootfallRecord row = sql.newRecord(FOOTFALL);
        row.setPersonId(person);
        row.setVisits(footfall.visits());
        row.setLastDay(footfall.lastDay());
        row.setWarmth(footfall.warmth());
        row.setWarmthDay(footfall.warmthDay());
        // Her row is nearly always there, and a plain update costs less than a merging one.
        if (row.update() == 0) row.insert();
    }

    /** Who wrote it down. */
    AccountId recordedBy(VisitId id) {
        return sql.select(VISIT.RECORDED_BY).from(VISIT).where(VISIT.ID.eq(id)).fetchSingle(VISIT.RECORDED_BY);
    }

    Optional<Visit> find(VisitId id) {
        return sql.selectFrom(VISIT).where(VISIT.ID.eq(id)).fetchOptional().map(CheckInRepository::toVisit);
    }

    /** Her visits of a day, the first one first. */
    List<Visit> ofPersonOn(PersonId person, LocalDate day) {
        return sql.selectFrom(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .and(VISIT.VISIT_DAY.eq(day))
                .and(BY_ALL_THREE)
                .orderBy(VISIT.NTH)
                .fetch(CheckInRepository::toVisit);
    }

    /** The last visit of the day of each of these people. */
    Map<PersonId, Visit> ofPeopleOn(List<PersonId> people, LocalDate day) {
        Map<PersonId, Visit> last = new HashMap<>();
        if (people.isEmpty()) return last;
        OneByOne<PersonId> who = OneByOne.of(people, VISIT.PERSON_ID);
        sql.select(VISIT.fields())
                .from(who.table())
                .join(VISIT)
                .on(VISIT.PERSON_ID.eq(who.id()))
                .and(VISIT.VISIT_DAY.eq(day))
                .and(BY_ALL_THREE)
                .orderBy(VISIT.NTH)
                .fetch(row -> toVisit(row.into(VISIT)))
                .forEach(visit -> {
                    if (visit.person() != null) last.put(visit.person(), visit);
                });
        return last;
    }

    boolean hasVisits(PersonId person) {
        return sql.fetchExists(VISIT, VISIT.PERSON_ID.eq(person));
    }

    /** The visits of a day, the last one first. */
    List<DeskLine> linesOf(LocalDate day) {
        return sql.select()
                .from(VISIT)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(VISIT.PERSON_ID))
                .where(VISIT.VISIT_DAY.eq(day))
                .orderBy(VISIT.ARRIVED_AT.desc(), VISIT.ID.desc())
                .fetch(CheckInRepository::toLine);
    }

    /** How often everybody comes whose number is higher, in the order of their numbers, so many at most. */
    List<Map.Entry<PersonId, Footfall>> footfallAfter(PersonId last, int most) {
        List<Map.Entry<PersonId, Footfall>> part = new ArrayList<>();
        var some = sql.select(
                        FOOTFALL.PERSON_ID, FOOTFALL.VISITS, FOOTFALL.LAST_DAY, FOOTFALL.WARMTH, FOOTFALL.WARMTH_DAY)
                .from(FOOTFALL)
                .where(FOOTFALL.PERSON_ID.gt(last))
                .orderBy(FOOTFALL.PERSON_ID)
                .limit(most);
        // As the driver gives them: a hundred thousand stand between the passphrase and the first name that is found.
        try (ResultSet rows = some.fetchSize(most).fetchResultSet()) {
            while (rows.next())
                part.add(Map.entry(
                        new PersonId(rows.getLong(1)),
                        new Footfall(
                                rows.getInt(2),
                                rows.getObject(3, LocalDate.class),
                                rows.getDouble(4),
                                rows.getObject(5, LocalDate.class))));
        } catch (SQLException e) {
            throw new DataAccessException("footfall", e);
        }
        return part;
    }

    Optional<Footfall> footfallOf(PersonId person) {
        return sql.selectFrom(FOOTFALL)
                .where(FOOTFALL.PERSON_ID.eq(person))
                .fetchOptional(
                        row -> new Footfall(row.getVisits(), row.getLastDay(), row.getWarmth(), row.getWarmthDay()));
    }

    /** Her last visits, the newest first. */
    List<Visit> lastOf(PersonId person, int limit) {
        return sql.selectFrom(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .orderBy(VISIT.VISIT_DAY.desc(), VISIT.NTH.desc())
                .limit(limit)
                .fetch(CheckInRepository::toVisit);
    }

    private static Visit toVisit(VisitRecord row) {
        return new Visit(
                row.getId(),
                row.getPersonId(),
                row.getVisitDay(),
                row.getNth(),
                row.getArrivedAt(),
                row.getHeadCount());
    }

    private static DeskLine toLine(Record row) {
        Birth birth = Birth.UNKNOWN;
        if (row.get(PERSON.BIRTH_YEAR) != null) birth = new Birth.In(row.get(PERSON.BIRTH_YEAR));
        return new DeskLine(toVisit(row.into(VISIT)), row.get(PERSON.CHOSEN_NAME), row.get(PERSON.FAMILY_NAME), birth);
    }
}
