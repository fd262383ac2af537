package fr.permanence.checkin;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visits inside a sibling's transaction: of other days, from paper, or of a code that gets a name. The sibling journals it
 * and calls {@link CheckIns#tell}.
 */
public final class VisitLedger {
    private final VisitNote notes;

    /** @param hanging what goes and comes back with a visit */
    public VisitLedger(List<HangsOnVisit> hanging) {
        notes = new VisitNote(hanging);
    }

    public Optional<Visit> find(Transaction tx, VisitId id) {
        return new CheckInRepository(tx).find(id);
    }

    /** Her visits of a day, the first one first. */
    public List<Visit> ofPersonOn(Transaction tx, PersonId person, LocalDate day) {
        return new CheckInRepository(tx).ofPersonOn(person, day);
    }

    /** The visits of a day, the last one first. */
    public List<DeskLine> linesOf(Transaction tx, LocalDate day) {
        return new CheckInRepository(tx).linesOf(day);
    }

    /** Writes a visit down. One of a day before today ended, and nobody saw it. */
    public void insert(Transaction tx, Visit visit, AccountId by, LocalDate today) {
        CheckInRepository repository = new CheckInRepository(tx);
        repository.insert(visit, by);
        if (visit.day().isBefore(today)) repository.end(visit.id());
    }

    /** The visit is this person's from now on, or nobody's. */
    public void give(Transaction tx, Visit visit, @Nullable PersonId person) {
        new CheckInRepository(tx).give(visit, person, person == null ? 0 : nextOf(tx, person, visit.day()));
    }

    /** The same, as her {@code nth} visit of that day; ask {@link #isFree} before. */
    public void give(Transaction tx, Visit visit, @Nullable PersonId person, int nth) {
        new CheckInRepository(tx).give(visit, person, nth);
    }

    /** Which visit of that day her next one would be, from 1. */
    public int nextOf(Transaction tx, PersonId person, LocalDate day) {
        List<Visit> hers = ofPersonOn(tx, person, day);
        return hers.isEmpty() ? 1 : hers.getLast().nth() + 1;
    }

    /** Takes a visit out with everything that hangs on it, and says what that was. */
    public Map<String, String> takeOut(Transaction tx, Visit visit) {
        return notes.takeOut(tx, visit);
    }

    /** The visit that such a note tells of. */
    public Visit visitIn(VisitId id, Map<String, String> note) {
        return VisitNote.visitIn(id, UndoNote.of(note));
    }

    /** Whether it can come back: nobody else stands in its place. */
    public boolean isFree(Transaction tx, Visit visit) {
        PersonId person = visit.person();
        return person == null
                || ofPersonOn(tx, person, visit.day()).stream().noneMatch(other -> other.nth() == visit.nth());
    }

    /** Puts back what was taken out. */
    public void putBack(Transaction tx, VisitId id, Map<String, String> note) {
        notes.putBack(tx, id, UndoNote.of(note));
    }
}
