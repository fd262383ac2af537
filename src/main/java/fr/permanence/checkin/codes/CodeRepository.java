package fr.permanence.checkin.codes;

import static fr.permanence.store.schema.Tables.ATTACHMENT;
import static fr.permanence.store.schema.Tables.VISIT;
import static fr.permanence.store.schema.Tables.VISIT_CODE;

import fr.permanence.checkin.Visit;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.AttachmentRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Keeps the codes of visits, and which were attached to whom. */
final class CodeRepository {
    private final DSLContext sql;

    CodeRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(VisitId visit, String code) {
        sql.insertInto(VISIT_CODE, VISIT_CODE.VISIT_ID, VISIT_CODE.CODE)
                .values(visit, code)
                .execute();
    }

    void delete(VisitId visit) {
        sql.deleteFrom(VISIT_CODE).where(VISIT_CODE.VISIT_ID.eq(visit)).execute();
    }

    Optional<String> codeOf(VisitId visit) {
        return sql.select(VISIT_CODE.CODE)
                .from(VISIT_CODE)
                .where(VISIT_CODE.VISIT_ID.eq(visit))
                .fetchOptional(VISIT_CODE.CODE);
    }

    /** The codes of a day's visits. */
    Map<VisitId, String> of(LocalDate day) {
        return sql.select(VISIT_CODE.VISIT_ID, VISIT_CODE.CODE)
                .from(VISIT)
                .join(VISIT_CODE)
                .on(VISIT_CODE.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.VISIT_DAY.eq(day))
                .fetchMap(VISIT_CODE.VISIT_ID, VISIT_CODE.CODE);
    }

    boolean isNobodys(String code) {
        return sql.fetchExists(sql.selectOne()
                .from(VISIT_CODE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_CODE.VISIT_ID))
                .where(VISIT_CODE.CODE.eq(code))
                .and(VISIT.PERSON_ID.isNull()));
    }

    /** The visits of a code that are nobody's, in order. */
    List<Visit> nobodys(String code) {
        return sql.select(VISIT.ID, VISIT.VISIT_DAY, VISIT.NTH, VISIT.ARRIVED_AT, VISIT.HEAD_COUNT)
                .from(VISIT_CODE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_CODE.VISIT_ID))
                .where(VISIT_CODE.CODE.eq(code))
                .and(VISIT.PERSON_ID.isNull())
                .orderBy(VISIT.VISIT_DAY, VISIT.ARRIVED_AT, VISIT.ID)
                .fetch(row -> new Visit(row.value1(), null, row.value2(), row.value3(), row.value4(), row.value5()));
    }

    Set<LocalDate> daysOf(PersonId person) {
        return new HashSet<>(sql.select(VISIT.VISIT_DAY)
                .from(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .fetch(VISIT.VISIT_DAY));
    }

    void insert(Attachment made) {
        sql.executeInsert(new AttachmentRecord(
                made.id(), made.person(), made.code(), made.consentDay(), made.madeAt(), made.by()));
    }

    Optional<Attachment> findAttachment(long id) {
        return sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id))
                .fetchOptional(row -> new Attachment(
                        row.getId(),
                        row.getPersonId(),
                        row.getCode(),
                        row.getConsentDay(),
                        row.getMadeAt(),
                        row.getRecordedBy()));
    }

    void deleteAttachment(long id) {
        sql.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).execute();
    }

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(ATTACHMENT, ATTACHMENT.PERSON_ID.eq(person));
    }
}
