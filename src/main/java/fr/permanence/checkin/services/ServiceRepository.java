package fr.permanence.checkin.services;

import static fr.permanence.store.schema.Tables.SERVICE_COUNT;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ServiceCountRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps services given, one row each. */
final class ServiceRepository {
    private final DSLContext sql;

    ServiceRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(ServiceGiven given) {
        ServiceCountRecord row = sql.newRecord(SERVICE_COUNT);
        row.setId(given.id());
        row.setServiceId(given.service());
        row.setVisitId(given.visit());
        row.setServiceDay(given.day());
        row.setGivenAt(given.at());
        row.setRecordedBy(given.by());
        row.insert();
    }

    void delete(ServiceCountId id) {
        sql.deleteFrom(SERVICE_COUNT).where(SERVICE_COUNT.ID.eq(id)).execute();
    }

    Optional<ServiceGiven> find(ServiceCountId id) {
        return sql.selectFrom(SERVICE_COUNT)
                .where(SERVICE_COUNT.ID.eq(id))
                .fetchOptional()
                .map(ServiceRepository::toGiven);
    }

    List<ServiceGiven> of(LocalDate day) {
        return sql.selectFrom(SERVICE_COUNT)
                .where(SERVICE_COUNT.SERVICE_DAY.eq(day))
                .orderBy(SERVICE_COUNT.GIVEN_AT, SERVICE_COUNT.ID)
                .fetch(ServiceRepository::toGiven);
    }

    List<ServiceGiven> of(VisitId visit) {
        return sql.selectFrom(SERVICE_COUNT)
                .where(SERVICE_COUNT.VISIT_ID.eq(visit))
                .orderBy(SERVICE_COUNT.ID)
                .fetch(ServiceRepository::toGiven);
    }

    /** The day of a visit, or nothing when it is not there. */
    Optional<LocalDate> dayOf(VisitId visit) {
        return sql.select(VISIT.VISIT_DAY).from(VISIT).where(VISIT.ID.eq(visit)).fetchOptional(VISIT.VISIT_DAY);
    }

    boolean isUsed(HouseWordId service) {
        return sql.fetchExists(SERVICE_COUNT, SERVICE_COUNT.SERVICE_ID.eq(service));
    }

    private static ServiceGiven toGiven(ServiceCountRecord row) {
        return new ServiceGiven(
                row.getId(),
                row.getServiceId(),
                row.getVisitId(),
                row.getServiceDay(),
                row.getGivenAt(),
                row.getRecordedBy());
    }
}
