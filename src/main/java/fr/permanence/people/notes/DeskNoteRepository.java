package fr.permanence.people.notes;

import static fr.permanence.store.schema.Tables.DESK_NOTE;

import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.DeskNoteRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps notes for the desk. */
final class DeskNoteRepository {
    private final DSLContext sql;

    DeskNoteRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(DeskNote note) {
        DeskNoteRecord row = sql.newRecord(DESK_NOTE);
        row.setId(note.id());
        row.setPersonId(note.person());
        row.setBody(note.body());
        row.setAuthorId(note.author());
        row.setAuthorName(note.authorName());
        row.setSignedAt(note.signedAt());
        row.insert();
    }

    void delete(DeskNoteId id) {
        sql.deleteFrom(DESK_NOTE).where(DESK_NOTE.ID.eq(id)).execute();
    }

    Optional<DeskNote> find(DeskNoteId id) {
        return sql.selectFrom(DESK_NOTE)
                .where(DESK_NOTE.ID.eq(id))
                .fetchOptional()
                .map(DeskNoteRepository::toNote);
    }

    /** Of these people, the newest first. */
    List<DeskNote> of(Collection<PersonId> people) {
        return sql.selectFrom(DESK_NOTE)
                .where(DESK_NOTE.PERSON_ID.in(people))
                .orderBy(DESK_NOTE.SIGNED_AT.desc(), DESK_NOTE.ID.desc())
                .fetch(DeskNoteRepository::toNote);
    }

    boolean hasAny(PersonId person) {
        return sql.fetchExists(DESK_NOTE, DESK_NOTE.PERSON_ID.eq(person));
    }

    private static DeskNote toNote(DeskNoteRecord row) {
        return new DeskNote(
                row.getId(),
                row.getPersonId(),
                row.getBody(),
                row.getAuthorId(),
                row.getAuthorName(),
                row.getSignedAt());
    }
}
