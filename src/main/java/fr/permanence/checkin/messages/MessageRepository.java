package fr.permanence.checkin.messages;

import static fr.permanence.store.schema.Tables.DESK_MESSAGE;

import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.OneByOne;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.DeskMessageRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps what waits for people at the desk. */
final class MessageRepository {
    private final DSLContext sql;

    MessageRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(DeskMessage message) {
        sql.executeInsert(toRow(message));
    }

    void update(DeskMessage message) {
        sql.executeUpdate(toRow(message));
    }

    void delete(MessageId id) {
        sql.deleteFrom(DESK_MESSAGE).where(DESK_MESSAGE.ID.eq(id)).execute();
    }

    Optional<DeskMessage> find(MessageId id) {
        return sql.selectFrom(DESK_MESSAGE)
                .where(DESK_MESSAGE.ID.eq(id))
                .fetchOptional()
                .map(MessageRepository::toMessage);
    }

    /** What waits for these people, the oldest first. */
    List<DeskMessage> open(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        OneByOne<PersonId> who = OneByOne.of(people, DESK_MESSAGE.PERSON_ID);
        return sql.select(DESK_MESSAGE.fields())
                .from(who.table())
                .join(DESK_MESSAGE)
                .on(DESK_MESSAGE.PERSON_ID.eq(who.id()))
                .and(DESK_MESSAGE.GIVEN_AT.isNull())
                .orderBy(DESK_MESSAGE.WRITTEN_AT, DESK_MESSAGE.ID)
                .fetch(row -> toMessage(row.into(DESK_MESSAGE)));
    }

    /** What waits for her and what was given, the newest first. */
    List<DeskMessage> of(PersonId person, int limit) {
        return sql.selectFrom(DESK_MESSAGE)
                .where(DESK_MESSAGE.PERSON_ID.eq(person))
                .orderBy(DESK_MESSAGE.GIVEN_AT.desc().nullsFirst(), DESK_MESSAGE.WRITTEN_AT.desc())
                .limit(limit)
                .fetch(MessageRepository::toMessage);
    }

    boolean speaksOf(PersonId person) {
        return sql.fetchExists(DESK_MESSAGE, DESK_MESSAGE.PERSON_ID.eq(person));
    }

    private static DeskMessageRecord toRow(DeskMessage message) {
        DeskMessageRecord row = new DeskMessageRecord();
        row.setId(message.id());
        row.setPersonId(message.person());
        row.setKind(message.kind().name());
        row.setBody(message.body());
        row.setAuthorId(message.author());
        row.setAuthorName(message.authorName());
        row.setWrittenAt(message.writtenAt());
        row.setGivenAt(message.givenAt());
        return row;
    }

    private static DeskMessage toMessage(DeskMessageRecord row) {
        return new DeskMessage(
                row.getId(),
                row.getPersonId(),
                DeskMessage.Kind.valueOf(row.getKind()),
                row.getBody(),
                row.getAuthorId(),
                row.getAuthorName(),
                row.getWrittenAt(),
                row.getGivenAt());
    }
}
