package fr.permanence.checkin.presence;

import static fr.permanence.store.schema.Tables.VISIT;
import static fr.permanence.store.schema.Tables.VISIT_CHILD;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.VisitChildRecord;
import fr.permanence.store.schema.tables.records.VisitRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Result;

/** Keeps how visits ended and which children came along. */
final class PresenceRepository {
    private final DSLContext sql;

    PresenceRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** A visit as the presence sees it. */
    record Stored(Presence presence, LocalDate day, Optional<PersonId> person) {}

    Optional<Stored> find(VisitId visit) {
        return sql.selectFrom(VISIT)
                .where(VISIT.ID.eq(visit))
                .fetchOptional()
                .map(row -> new Stored(
                        toPresence(row, childrenOf(visit)), row.getVisitDay(), Optional.ofNullable(row.getPersonId())));
    }

    /** The presences of a day that say something. */
    Map<VisitId, Presence> of(LocalDate day) {
        Map<VisitId, Result<VisitChildRecord>> children = sql.select(VISIT_CHILD.fields())
                .from(VISIT_CHILD)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_CHILD.VISIT_ID))
                .where(VISIT.VISIT_DAY.eq(day))
                .and(VISIT.CHILDREN.gt((short) 0))
                .orderBy(VISIT_CHILD.PLACE)
                .fetchInto(VISIT_CHILD)
                .intoGroups(VISIT_CHILD.VISIT_ID);
        Map<VisitId, Presence> all = new HashMap<>();
        for (VisitRecord row : sql.selectFrom(VISIT).where(VISIT.VISIT_DAY.eq(day))) {
            Result<VisitChildRecord> along = children.get(row.getId());
            List<Child> named = along == null ? List.of() : along.map(PresenceRepository::toChild);
            Presence presence = toPresence(row, named);
            if (presence.saysSomething()) all.put(row.getId(), presence);
        }
        return all;
    }

    /** The visits of these days that have not ended. */
    List<VisitId> openOf(LocalDate first, LocalDate last) {
        return sql.select(VISIT.ID)
                .from(VISIT)
                .where(VISIT.VISIT_DAY.between(first, last))
                .and(VISIT.DEPARTURE.isNull())
                .orderBy(VISIT.ID)
                .fetch(VISIT.ID);
    }

    /** The last day before this one on which somebody came. */
    Optional<LocalDate> lastDayBefore(LocalDate day) {
        return sql.select(VISIT.VISIT_DAY)
                .from(VISIT)
                .where(VISIT.VISIT_DAY.lt(day))
                .orderBy(VISIT.VISIT_DAY.desc())
                .limit(1)
                .fetchOptional()
                .map(Record1::value1);
    }

    /** Makes what is stored of the visit say this. */
    void save(Presence presence) {
        sql.update(VISIT)
                .set(
                        VISIT.DEPARTURE,
                        presence.departure() == null
                                ? null
                                : presence.departure().name())
                .set(VISIT.LEFT_AT, presence.leftAt())
                .set(VISIT.CHILDREN, (short) presence.children())
                .where(VISIT.ID.eq(presence.visit()))
                .execute();
        deleteChildren(presence.visit());
        for (int place = 0; place < presence.named().size(); place++) {
            Child child = presence.named().get(place);
            VisitChildRecord row = sql.newRecord(VISIT_CHILD);
            row.setVisitId(presence.visit());
            row.setPlace((short) place);
            row.setFirstName(child.firstName());
            row.setAge(child.age() == null ? null : child.age().shortValue());
            row.setHalfDay(child.halfDay());
            row.insert();
        }
    }

    void deleteChildren(VisitId visit) {
        sql.deleteFrom(VISIT_CHILD).where(VISIT_CHILD.VISIT_ID.eq(visit)).execute();
    }

    void end(List<VisitId> visits) {
        sql.update(VISIT)
                .set(VISIT.DEPARTURE, Departure.NOT_SEEN.name())
                .where(VISIT.ID.in(visits))
                .execute();
    }

    /** Lets these visits go on that were ended without being seen; those that are gone stay so. */
    void reopen(List<VisitId> visits) {
        sql.update(VISIT)
                .setNull(VISIT.DEPARTURE)
                .setNull(VISIT.LEFT_AT)
                .where(VISIT.ID.in(visits))
                .and(VISIT.DEPARTURE.eq(Departure.NOT_SEEN.name()))
                .execute();
    }

    private List<Child> childrenOf(VisitId visit) {
        return sql.selectFrom(VISIT_CHILD)
                .where(VISIT_CHILD.VISIT_ID.eq(visit))
                .orderBy(VISIT_CHILD.PLACE)
                .fetch(PresenceRepository::toChild);
    }

    private static Presence toPresence(VisitRecord row, List<Child> named) {
        Departure departure = row.getDeparture() == null ? null : Departure.valueOf(row.getDeparture());
        return new Presence(row.getId(), departure, row.getLeftAt(), row.getChildren(), named);
    }

    private static Child toChild(VisitChildRecord row) {
        return new Child(
                row.getFirstName(), row.getAge() == null ? null : row.getAge().intValue(), row.getHalfDay());
    }
}
