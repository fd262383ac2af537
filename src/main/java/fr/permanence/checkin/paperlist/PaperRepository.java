package fr.permanence.checkin.paperlist;

import static fr.permanence.store.schema.Tables.PAPER_DRAFT;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps which visits came from paper, and the list that is being typed in. */
final class PaperRepository {
    private final DSLContext sql;

    PaperRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void mark(VisitId visit) {
        sql.update(VISIT).set(VISIT.FROM_PAPER, true).where(VISIT.ID.eq(visit)).execute();
    }

    boolean isMarked(VisitId visit) {
        return sql.fetchExists(VISIT, VISIT.ID.eq(visit).and(VISIT.FROM_PAPER));
    }

    Optional<PaperLists.Draft> draft(AccountId author) {
        return sql.selectFrom(PAPER_DRAFT)
                .where(PAPER_DRAFT.AUTHOR_ID.eq(author))
                .fetchOptional(row -> new PaperLists.Draft(row.getListDay(), row.getBody()));
    }

    void keepDraft(AccountId author, PaperLists.Draft draft, Instant at) {
        forgetDraft(author);
        sql.insertInto(PAPER_DRAFT, PAPER_DRAFT.AUTHOR_ID, PAPER_DRAFT.LIST_DAY, PAPER_DRAFT.BODY, PAPER_DRAFT.SAVED_AT)
                .values(author, draft.day(), draft.body(), at)
                .execute();
    }

    void forgetDraft(AccountId author) {
        sql.deleteFrom(PAPER_DRAFT).where(PAPER_DRAFT.AUTHOR_ID.eq(author)).execute();
    }
}
