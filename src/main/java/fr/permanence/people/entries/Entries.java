package fr.permanence.people.entries;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.EntryId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleChanged;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Seals;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sealed entries beside a person: read and written only by who holds the key, each reading of a social file traced. */
public final class Entries {
    /** The longest entry, in UTF-16 characters. */
    public static final int LIMIT = 4000;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Seals seals;
    private final Ids ids;
    private final HouseClock clock;
    private Consumer<PeopleChanged> told = changed -> {};

    public Entries(Database database, Journal journal, Session session, Seals seals, Ids ids, HouseClock clock) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.seals = seals;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells this listener after each commit. */
    public void whenChanged(Consumer<PeopleChanged> listener) {
        told = listener;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        for (EntryKind kind : EntryKind.tables()) {
            undo.learn(kind.writeVerb(), kind.right(), (tx, act) -> takeBackWrite(tx, act, kind));
            undo.learn(kind.removeVerb(), kind.right(), (tx, act) -> takeBackRemove(tx, act, kind));
        }
    }

    /** What came of writing. */
    public sealed interface Written {}

    /** It is sealed and kept. */
    public record Kept(Entry entry) implements Written {}

    /** There was nothing to keep. */
    public record Empty() implements Written {}

    /** It is longer than {@link #LIMIT}; nothing was kept. */
    public record TooLong(int length) implements Written {}

    /** She is not in the lists any more; nothing was kept. */
    public record Gone() implements Written {}

    /** Whether the signed-in account may read and write entries of this kind. */
    public boolean mayUse(EntryKind kind) {
        return session.may(kind.right()) && seals.holds(kind.compartment());
    }

    /** Her entries of this kind, the newest first; the reading is traced. */
    public List<Entry> of(PersonId person, EntryKind kind) {
        session.require(kind.right());
        if (kind == EntryKind.SOCIAL_NOTE && database.whyStopped() == null)
            database.write(tx -> journal.record(tx, kind.readVerb(), person.value(), null));
        return database.read(tx -> new EntryRepository(tx, seals, kind).of(person));
    }

    /** All that a departure needs of these people, the newest first; who has nothing is absent. */
    public Map<PersonId, List<Entry>> departureOf(Collection<PersonId> people) {
        session.require(Right.SEE_DEPARTURE);
        if (people.isEmpty()) return Map.of();
        return database.read(tx -> new EntryRepository(tx, seals, EntryKind.EMERGENCY_CONTACT).of(people));
    }

    /** Seals and keeps an entry, signed and dated. */
    public Written write(PersonId person, EntryKind kind, String text) {
        session.require(kind.right());
        String cleaned = CleanText.paragraphs(text);
        if (cleaned.isEmpty()) return new Empty();
        return keep(person, kind, cleaned, null);
    }

    /**
     * Seals and keeps a paper that says who she is, signed and dated.
     *
     * @param remark may be empty
     */
    public Written writePaper(PersonId person, IdentityPaper paper, String remark) {
        session.require(EntryKind.DOCUMENT.right());
        return keep(person, EntryKind.DOCUMENT, CleanText.paragraphs(remark), paper);
    }

    private Written keep(PersonId person, EntryKind kind, String cleaned, @Nullable IdentityPaper paper) {
        if (cleaned.length() > LIMIT) return new TooLong(cleaned.length());
        Entry entry = new Entry(new EntryId(ids.next()), person, kind, cleaned, paper, session.name(), clock.now());
        boolean written = database.write(tx -> {
            if (!People.isListed(tx, person)) return false;
            new EntryRepository(tx, seals, kind).insert(entry);
            UndoNote note = new UndoNote(Map.of(), kind.compartment());
            journal.record(tx, kind.writeVerb(), entry.id().value(), note);
            return true;
        });
        if (!written) return new Gone();
        told.accept(new PeopleChanged());
        return new Kept(entry);
    }

    /** Seals and keeps an entry inside a transaction of who has asked, and who journals it. */
    public static void writeWithin(Transaction tx, Seals seals, Entry entry) {
        new EntryRepository(tx, seals, entry.kind()).insert(entry);
    }

    /** Takes an entry away; undo brings it back as it was. */
    public void remove(Entry entry) {
        session.require(entry.kind().right());
        database.write(tx -> {
            EntryRepository repository = new EntryRepository(tx, seals, entry.kind());
            Optional<Entry> there = repository.find(entry.id());
            if (there.isEmpty()) return false;
            repository.delete(entry.id());
            journal.record(tx, entry.kind().removeVerb(), entry.id().value(), noteOf(there.get()));
            return true;
        });
        told.accept(new PeopleChanged());
    }

    /** Whether an entry speaks of this person; asked also by who cannot open it. */
    public static boolean speaksOf(Transaction tx, Seals seals, PersonId person) {
        for (EntryKind kind : EntryKind.tables()) if (new EntryRepository(tx, seals, kind).hasAny(person)) return true;
        return false;
    }

    /** The act by which this entry was written, to take it back. */
    public static String verbOf(Entry entry) {
        return entry.kind().writeVerb();
    }

    private Reversal.Result takeBackWrite(Transaction tx, Act act, EntryKind kind) {
        EntryRepository repository = new EntryRepository(tx, seals, kind);
        Optional<Entry> entry = repository.find(act.subjectAs(EntryId::new));
        if (entry.isEmpty()) return new Refused("undo.entryIsGone");
        repository.delete(entry.get().id());
        return new Reversed(kind.removeVerb(), noteOf(entry.get()), () -> told.accept(new PeopleChanged()));
    }

    private Reversal.Result takeBackRemove(Transaction tx, Act act, EntryKind kind) {
        UndoNote note = act.need();
        PersonId person = new PersonId(Long.parseLong(note.need("person")));
        EntryRepository repository = new EntryRepository(tx, seals, kind);
        if (!People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        String of = note.value("kind");
        repository.insert(new Entry(
                act.subjectAs(EntryId::new),
                person,
                of == null ? kind : EntryKind.valueOf(of),
                note.need("text"),
                paperIn(note),
                note.need("author"),
                Instant.parse(note.need("at"))));
        return new Reversed(
                kind.writeVerb(), new UndoNote(Map.of(), kind.compartment()), () -> told.accept(new PeopleChanged()));
    }

    private static @Nullable IdentityPaper paperIn(UndoNote note) {
        String paper = note.value("paper");
        String expires = note.value("expires");
        if (paper == null) return null;
        return new IdentityPaper(IdentityPaper.Kind.valueOf(paper), expires == null ? null : LocalDate.parse(expires));
    }

    private static UndoNote noteOf(Entry entry) {
        Map<String, String> note = new HashMap<>();
        note.put("person", String.valueOf(entry.person().value()));
        note.put("kind", entry.kind().name());
        note.put("text", entry.text());
        note.put("author", entry.authorName());
        note.put("at", entry.writtenAt().toString());
        IdentityPaper paper = entry.paper();
        if (paper != null) {
            note.put("paper", paper.kind().name());
            if (paper.expires() != null) note.put("expires", paper.expires().toString());
        }
        return new UndoNote(note, entry.kind().compartment());
    }
}
