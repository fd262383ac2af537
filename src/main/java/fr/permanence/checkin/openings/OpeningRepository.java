package fr.permanence.checkin.openings;

import static fr.permanence.store.schema.Tables.OPENING;
import static fr.permanence.store.schema.Tables.OPENING_DUTY;

import fr.permanence.ids.OpeningId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.OpeningDutyRecord;
import fr.permanence.store.schema.tables.records.OpeningRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps openings and who is on duty. */
final class OpeningRepository {
    private final DSLContext sql;

    OpeningRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void save(Opening opening) {
        delete(opening.id());
        OpeningRecord row = sql.newRecord(OPENING);
        row.setId(opening.id());
        row.setOpeningDay(opening.day());
        row.setOpensAt(opening.opensAt());
        row.setClosesAt(opening.closesAt());
        row.insert();
        for (int place = 0; place < opening.team().size(); place++) {
            OpeningDutyRecord duty = sql.newRecord(OPENING_DUTY);
            duty.setOpeningId(opening.id());
            duty.setPlace((short) place);
            duty.setName(opening.team().get(place));
            duty.insert();
        }
    }

    void delete(OpeningId id) {
        sql.deleteFrom(OPENING_DUTY).where(OPENING_DUTY.OPENING_ID.eq(id)).execute();
        sql.deleteFrom(OPENING).where(OPENING.ID.eq(id)).execute();
    }

    Optional<Opening> find(OpeningId id) {
        return where(OPENING.ID.eq(id), 1).stream().findFirst();
    }

    List<Opening> of(LocalDate day) {
        return where(OPENING.OPENING_DAY.eq(day), Integer.MAX_VALUE);
    }

    /** Openings from this day on, the next one first. */
    List<Opening> from(LocalDate day, int limit) {
        return where(OPENING.OPENING_DAY.ge(day), limit);
    }

    private List<Opening> where(Condition which, int limit) {
        List<OpeningRecord> rows = sql.selectFrom(OPENING)
                .where(which)
                .orderBy(OPENING.OPENING_DAY, OPENING.OPENS_AT)
                .limit(limit)
                .fetch();
        Map<OpeningId, List<String>> teams = sql.selectFrom(OPENING_DUTY)
                .where(OPENING_DUTY.OPENING_ID.in(
                        rows.stream().map(OpeningRecord::getId).toList()))
                .orderBy(OPENING_DUTY.PLACE)
                .fetchGroups(OPENING_DUTY.OPENING_ID, OPENING_DUTY.NAME);
        return rows.stream()
                .map(row -> new Opening(
                        row.getId(),
                        row.getOpeningDay(),
                        row.getOpensAt(),
                        row.getClosesAt(),
                        teams.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}
