package fr.permanence.people.extract;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.Person;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.notes.DeskNotes;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything held on one person, for her: the right of access (RGPD, article 15). Each extract is journaled as an export
 * before anything leaves the house. Instructions that speak of somebody else as well are left out: they are that one's too
 * (article 15, paragraph 4).
 */
public final class Extracts {
    /** Everything held on a person was taken out of the house. */
    public static final String EXPORT = "person.export";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final People people;
    private final Beside beside;
    private final HeldElsewhere elsewhere;

    /** What this room keeps beside a person. */
    public record Beside(Entries entries, FollowUps followUps, DeskNotes notes) {}

    public Extracts(
            Database database,
            Journal journal,
            Session session,
            People people,
            Beside beside,
            HeldElsewhere elsewhere) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.people = people;
        this.beside = beside;
        this.elsewhere = elsewhere;
    }

    /** Gathers everything, and journals that it was; nothing when nobody has this number any more. */
    public Optional<HeldOnHer> of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        Optional<Person> her = people.find(person);
        if (her.isEmpty()) return Optional.empty();
        database.write(tx -> journal.record(tx, EXPORT, person.value(), null));
        List<Entry> entries = new ArrayList<>();
        boolean whole = beside.followUps().maySee();
        for (EntryKind kind : EntryKind.values()) {
            if (beside.entries().mayUse(kind)) entries.addAll(beside.entries().of(person, kind));
            else whole = false;
        }
        return Optional.of(new HeldOnHer(
                her.get(),
                beside.followUps().maySee() ? beside.followUps().of(person) : null,
                beside.notes().of(person),
                entries,
                elsewhere.of(person),
                whole));
    }
}
