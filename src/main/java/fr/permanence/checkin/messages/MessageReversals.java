package fr.permanence.checkin.messages;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a word left at the desk, and its handing over, are taken back. */
final class MessageReversals {
    static final String REMOVE = "message.remove";
    static final String WAIT_AGAIN = "message.waitAgain";

    private final Runnable told;

    MessageReversals(Runnable told) {
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(DeskMessages.WRITE, Right.KEEP_THE_DESK, this::remove);
        undo.learn(REMOVE, Right.KEEP_THE_DESK, this::putBack);
        undo.learn(DeskMessages.GIVE, Right.KEEP_THE_DESK, this::waitAgain);
        undo.learn(WAIT_AGAIN, Right.KEEP_THE_DESK, this::giveAgain);
    }

    private Reversal.Result remove(Transaction tx, Act act) {
        MessageRepository repository = new MessageRepository(tx);
        Optional<DeskMessage> message = repository.find(subject(act));
        if (message.isEmpty()) return new Gone();
        repository.delete(message.get().id());
        return new Reversed(REMOVE, UndoNote.of(note(message.get())), told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        MessageRepository repository = new MessageRepository(tx);
        DeskMessage message = read(subject(act), act.need());
        if (!People.hasFile(tx, message.person())) return new Refused("undo.personIsGone");
        repository.insert(message);
        return new Reversed(DeskMessages.WRITE, UndoNote.empty(), told);
    }

    private Reversal.Result waitAgain(Transaction tx, Act act) {
        MessageRepository repository = new MessageRepository(tx);
        Optional<DeskMessage> message = repository.find(subject(act));
        Instant given = message.map(DeskMessage::givenAt).orElse(null);
        if (message.isEmpty() || given == null) return new Gone();
        repository.update(message.get().given(null));
        return new Reversed(WAIT_AGAIN, UndoNote.of(Map.of("given", given.toString())), told);
    }

    private Reversal.Result giveAgain(Transaction tx, Act act) {
        MessageRepository repository = new MessageRepository(tx);
        Optional<DeskMessage> message = repository.find(subject(act));
        if (message.isEmpty()) return new Gone();
        repository.update(message.get().given(Instant.parse(act.need().need("given"))));
        return new Reversed(DeskMessages.GIVE, UndoNote.empty(), told);
    }

    private static MessageId subject(Act act) {
        return act.subjectAs(MessageId::new);
    }

    private static Map<String, String> note(DeskMessage message) {
        Map<String, String> note = new HashMap<>();
        note.put("person", String.valueOf(message.person().value()));
        note.put("kind", message.kind().name());
        note.put("author", String.valueOf(message.author().value()));
        note.put("name", message.authorName());
        note.put("at", message.writtenAt().toString());
        String body = message.body();
        Instant given = message.givenAt();
        if (body != null) note.put("body", body);
        if (given != null) note.put("given", given.toString());
        return note;
    }

    private static DeskMessage read(MessageId id, UndoNote note) {
        String given = note.value("given");
        return new DeskMessage(
                id,
                new PersonId(Long.parseLong(note.need("person"))),
                DeskMessage.Kind.valueOf(note.need("kind")),
                note.value("body"),
                new AccountId(Long.parseLong(note.need("author"))),
                note.need("name"),
                Instant.parse(note.need("at")),
                given == null ? null : Instant.parse(given));
    }
}
