package fr.permanence.checkin.queue;

import static fr.permanence.store.schema.Tables.INTERVIEW_REQUEST;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.InterviewRequestRecord;
import fr.permanence.store.schema.tables.records.VisitRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps interviews asked for. */
final class QueueRepository {
    private final DSLContext sql;

    QueueRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(InterviewRequest request) {
        sql.executeInsert(toRow(request));
    }

    void update(InterviewRequest request) {
        sql.executeUpdate(toRow(request));
    }

    void delete(InterviewRequestId id) {
        sql.deleteFrom(INTERVIEW_REQUEST).where(INTERVIEW_REQUEST.ID.eq(id)).execute();
    }

    Optional<InterviewRequest> find(InterviewRequestId id) {
        return sql.selectFrom(INTERVIEW_REQUEST)
                .where(INTERVIEW_REQUEST.ID.eq(id))
                .fetchOptional()
                .map(QueueRepository::toRequest);
    }

    List<InterviewRequest> of(LocalDate day) {
        return sql.selectFrom(INTERVIEW_REQUEST)
                .where(INTERVIEW_REQUEST.REQUEST_DAY.eq(day))
                .orderBy(INTERVIEW_REQUEST.ASKED_AT, INTERVIEW_REQUEST.ID)
                .fetch(QueueRepository::toRequest);
    }

    List<InterviewRequest> of(VisitId visit) {
        return sql.selectFrom(INTERVIEW_REQUEST)
                .where(INTERVIEW_REQUEST.VISIT_ID.eq(visit))
                .orderBy(INTERVIEW_REQUEST.ASKED_AT, INTERVIEW_REQUEST.ID)
                .fetch(QueueRepository::toRequest);
    }

    /** A visit as the queue sees it: its day, and whether it has not ended. */
    record Visiting(LocalDate day, boolean isOpen) {}

    Optional<Visiting> visit(VisitId visit) {
        return sql.selectFrom(VISIT)
                .where(VISIT.ID.eq(visit))
                .fetchOptional()
                .map((VisitRecord row) -> new Visiting(row.getVisitDay(), row.getDeparture() == null));
    }

    /** Whether a request of any day names this word; asked only when a word just added is taken back. */
    boolean isUsed(HouseWordId word) {
        return sql.fetchExists(
                INTERVIEW_REQUEST, INTERVIEW_REQUEST.FOR_WHOM_ID.eq(word).or(INTERVIEW_REQUEST.WHAT_FOR_ID.eq(word)));
    }

    private static InterviewRequestRecord toRow(InterviewRequest request) {
        InterviewRequestRecord row = new InterviewRequestRecord();
        row.setId(request.id());
        row.setVisitId(request.visit());
        row.setRequestDay(request.day());
        row.setAskedAt(request.askedAt());
        row.setForWhomId(request.forWhom());
        row.setWhatForId(request.whatFor());
        row.setState(request.state().name());
        row.setCalledAt(request.calledAt());
        row.setEndedAt(request.endedAt());
        row.setRecordedBy(request.by());
        return row;
    }

    private static InterviewRequest toRequest(InterviewRequestRecord row) {
        return new InterviewRequest(
                row.getId(),
                row.getVisitId(),
                row.getRequestDay(),
                row.getAskedAt(),
                row.getForWhomId(),
                row.getWhatForId(),
                QueueState.valueOf(row.getState()),
                row.getCalledAt(),
                row.getEndedAt(),
                row.getRecordedBy());
    }
}
