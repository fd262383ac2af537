package fr.permanence.checkin;

import static fr.permanence.store.schema.Tables.HANDOVER;
import static fr.permanence.store.schema.Tables.HANDOVER_DRAFT;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.HandoverId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.HandoverDraftRecord;
import fr.permanence.store.schema.tables.records.HandoverRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps handovers, and the ones still being written. */
final class HandoverRepository {
    private final DSLContext sql;

    HandoverRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(Handover handover) {
        HandoverRecord row = sql.newRecord(HANDOVER);
        row.setId(handover.id());
        row.setHandoverDay(handover.day());
        row.setBody(handover.body());
        row.setAuthorId(handover.author());
        row.setAuthorName(handover.authorName());
        row.setSignedAt(handover.signedAt());
        row.insert();
    }

    void delete(HandoverId id) {
        sql.deleteFrom(HANDOVER).where(HANDOVER.ID.eq(id)).execute();
    }

    Optional<Handover> find(HandoverId id) {
        return sql.selectFrom(HANDOVER)
                .where(HANDOVER.ID.eq(id))
                .fetchOptional()
                .map(HandoverRepository::toHandover);
    }

    List<Handover> newest(int limit) {
        return sql.selectFrom(HANDOVER)
                .orderBy(HANDOVER.HANDOVER_DAY.desc(), HANDOVER.SIGNED_AT.desc())
                .limit(limit)
                .fetch(HandoverRepository::toHandover);
    }

    void saveDraft(AccountId author, String body, Instant at) {
        if (body.isEmpty()) {
            sql.deleteFrom(HANDOVER_DRAFT)
                    .where(HANDOVER_DRAFT.AUTHOR_ID.eq(author))
                    .execute();
            return;
        }
        HandoverDraftRecord row = sql.newRecord(HANDOVER_DRAFT);
        row.setAuthorId(author);
        row.setBody(body);
        row.setSavedAt(at);
        row.merge();
    }

    String draftOf(AccountId author) {
        return sql.select(HANDOVER_DRAFT.BODY)
                .from(HANDOVER_DRAFT)
                .where(HANDOVER_DRAFT.AUTHOR_ID.eq(author))
                .fetchOptional(HANDOVER_DRAFT.BODY)
                .orElse("");
    }

    private static Handover toHandover(HandoverRecord row) {
        return new Handover(
                row.getId(),
                row.getHandoverDay(),
                row.getBody(),
                row.getAuthorId(),
                row.getAuthorName(),
                row.getSignedAt());
    }
}
