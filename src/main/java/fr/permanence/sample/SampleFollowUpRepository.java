package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.DESK_NOTE;
import static fr.permanence.store.schema.Tables.FOLLOW_UP;
import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import org.jooq.DSLContext;

/** Writes what is kept beside invented people. */
final class SampleFollowUpRepository {
    private final DSLContext sql;
    private final Ids ids;
    private final SampleTeam.Member author;

    SampleFollowUpRepository(Transaction tx, Ids ids, SampleTeam.Member author) {
        this.sql = tx.sql();
        this.ids = ids;
        this.author = author;
    }

    void insert(PersonId person, SampleFollowUp beside, Instant at) {
        if (beside.level() != null)
            sql.insertInto(FOLLOW_UP)
                    .set(FOLLOW_UP.ID, new FollowUpId(ids.next()))
                    .set(FOLLOW_UP.PERSON_ID, person)
                    .set(FOLLOW_UP.LEVEL, beside.level().name())
                    .set(FOLLOW_UP.SINCE_DAY, beside.since())
                    .set(FOLLOW_UP.REASON, beside.reason())
                    .set(FOLLOW_UP.AUTHOR_ID, author.account())
                    .set(FOLLOW_UP.AUTHOR_NAME, author.name())
                    .set(FOLLOW_UP.SET_AT, at)
                    .execute();
        if (beside.note() != null)
            sql.insertInto(DESK_NOTE)
                    .set(DESK_NOTE.ID, new DeskNoteId(ids.next()))
                    .set(DESK_NOTE.PERSON_ID, person)
                    .set(DESK_NOTE.BODY, beside.note())
                    .set(DESK_NOTE.AUTHOR_ID, author.account())
                    .set(DESK_NOTE.AUTHOR_NAME, author.name())
                    .set(DESK_NOTE.SIGNED_AT, at)
                    .execute();
        if (beside.keyWorker() != null || beside.isBinned())
            sql.update(PERSON)
                    .set(PERSON.KEY_WORKER, beside.keyWorker())
                    .set(PERSON.BINNED_AT, beside.isBinned() ? at : null)
                    .where(PERSON.ID.eq(person))
                    .execute();
    }
}
