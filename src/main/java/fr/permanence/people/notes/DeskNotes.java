package fr.permanence.people.notes;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes for the desk: what whoever stands there should know of a person. */
public final class DeskNotes {
    /** The longest note, in UTF-16 characters. */
    public static final int LIMIT = 1000;

    /** A note was signed. */
    public static final String SIGN = "deskNote.sign";
    /** A note was removed. */
    public static final String REMOVE = "deskNote.remove";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    public DeskNotes(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(SIGN, Right.KEEP_THE_DESK, this::takeBack);
        undo.learn(REMOVE, Right.KEEP_THE_DESK, this::putBack);
    }

    /** What came of signing. */
    public sealed interface Signing {}

    /** It is signed. */
    public record Signed(DeskNote note) implements Signing {}

    /** There was nothing to sign. */
    public record Empty() implements Signing {}

    /** It is longer than {@link #LIMIT}; nothing was kept. */
    public record TooLong(int length) implements Signing {}

    /** She is not in the lists any more; nothing was kept. */
    public record Gone() implements Signing {}

    /** Signs and dates a note about her. */
    public Signing sign(PersonId person, String body) {
        session.require(Right.KEEP_THE_DESK);
        String cleaned = CleanText.paragraphs(body);
        if (cleaned.isEmpty()) return new Empty();
        if (cleaned.length() > LIMIT) return new TooLong(cleaned.length());
        DeskNote note = new DeskNote(
                new DeskNoteId(ids.next()), person, cleaned, session.account(), session.name(), clock.now());
        boolean signed = database.write(tx -> {
            if (!People.isListed(tx, person)) return false;
            new DeskNoteRepository(tx).insert(note);
            journal.record(tx, SIGN, note.id().value(), UndoNote.empty());
            return true;
        });
        if (!signed) return new Gone();
        told.run();
        return new Signed(note);
    }

    /** Removes a note; undo brings it back as it was. */
    public void remove(DeskNoteId id) {
        session.require(Right.KEEP_THE_DESK);
        database.write(tx -> {
            DeskNoteRepository repository = new DeskNoteRepository(tx);
            Optional<DeskNote> there = repository.find(id);
            if (there.isEmpty()) return false;
            repository.delete(id);
            journal.record(tx, REMOVE, id.value(), noteOf(there.get()));
            return true;
        });
        told.run();
    }

    /** The notes about her, the newest first. */
    public List<DeskNote> of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new DeskNoteRepository(tx).of(List.of(person)));
    }

    /** The newest note about each of these people, for the desk; who has none is absent. */
    public Map<PersonId, DeskNote> newestOf(Collection<PersonId> people) {
        session.require(Right.KEEP_THE_DESK);
        Map<PersonId, DeskNote> newest = new LinkedHashMap<>();
        for (DeskNote note : database.read(tx -> new DeskNoteRepository(tx).of(people)))
            newest.putIfAbsent(note.person(), note);
        return newest;
    }

    /** Whether a note speaks of this person, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new DeskNoteRepository(tx).hasAny(person);
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        DeskNoteRepository repository = new DeskNoteRepository(tx);
        Optional<DeskNote> note = repository.find(act.subjectAs(DeskNoteId::new));
        if (note.isEmpty()) return new Refused("undo.deskNoteIsGone");
        repository.delete(note.get().id());
        return new Reversed(REMOVE, noteOf(note.get()), told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        UndoNote note = act.need();
        PersonId person = new PersonId(Long.parseLong(note.need("person")));
        if (!People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        new DeskNoteRepository(tx)
                .insert(new DeskNote(
                        act.subjectAs(DeskNoteId::new),
                        person,
                        note.need("body"),
                        new AccountId(Long.parseLong(note.need("author"))),
                        note.need("name"),
                        Instant.parse(note.need("at"))));
        return new Reversed(SIGN, UndoNote.empty(), told);
    }

    private static UndoNote noteOf(DeskNote note) {
        return UndoNote.of(Map.of(
                "person", String.valueOf(note.person().value()),
                "body", note.body(),
                "author", String.valueOf(note.author().value()),
                "name", note.authorName(),
                "at", note.signedAt().toString()));
    }
}
