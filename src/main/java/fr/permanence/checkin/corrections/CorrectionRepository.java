package fr.permanence.checkin.corrections;

import static fr.permanence.store.schema.Tables.CORRECTION;

import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.CorrectionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps why past days were corrected. */
final class CorrectionRepository {
    private final DSLContext sql;

    CorrectionRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(Correction made) {
        sql.executeInsert(new CorrectionRecord(
                made.id(),
                made.day(),
                made.kind().name(),
                made.visitAt(),
                made.reason(),
                made.madeAt(),
                made.author(),
                made.authorName()));
    }

    void delete(long id) {
        sql.deleteFrom(CORRECTION).where(CORRECTION.ID.eq(id)).execute();
    }

    Optional<Correction> find(long id) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.ID.eq(id))
                .fetchOptional()
                .map(CorrectionRepository::of);
    }

    /** The corrections of a day, in order. */
    List<Correction> of(LocalDate day) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.VISIT_DAY.eq(day))
                .orderBy(CORRECTION.MADE_AT, CORRECTION.ID)
                .fetch(CorrectionRepository::of);
    }

    private static Correction of(CorrectionRecord row) {
        return new Correction(
                row.getId(),
                row.getVisitDay(),
                Correction.Kind.valueOf(row.getKind()),
                row.getVisitAt(),
                row.getReason(),
                row.getMadeAt(),
                row.getAuthorId(),
                row.getAuthorName());
    }
}
