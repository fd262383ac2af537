package fr.permanence.checkin;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.HandoverId;
import fr.permanence.ids.Ids;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handovers: what the next team must know. A draft is kept while it is typed, so that a closed window loses nothing. */
public final class Handovers {
    /** The longest handover, in UTF-16 characters. */
    public static final int LIMIT = 10_000;

    public static final String SIGN = "handover.sign";
    static final String UNSIGN = "handover.unsign";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    public Handovers(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
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
        undo.learn(UNSIGN, Right.KEEP_THE_DESK, this::putBack);
    }

    /** What came of signing. */
    public sealed interface Signing {}

    /** It is signed, and readable by the next team. */
    public record Signed(Handover handover) implements Signing {}

    /** There was nothing to sign. */
    public record Empty() implements Signing {}

    /** It is longer than {@link #LIMIT}; the draft is kept as far as it fits. */
    public record TooLong(int length) implements Signing {}

    /** Keeps what is being typed; an empty text forgets the draft. Longer text than {@link #LIMIT} is cut there. */
    public void keepDraft(String body) {
        session.require(Right.KEEP_THE_DESK);
        String kept = body.length() > LIMIT ? body.substring(0, LIMIT) : body;
        database.write(tx -> {
            new HandoverRepository(tx).saveDraft(session.account(), kept, clock.now());
            return kept;
        });
    }

    /** What the signed-in account was writing, or an empty text. */
    public String draft() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new HandoverRepository(tx).draftOf(session.account()));
    }

    /** Signs a handover for today, and forgets the draft. */
    public Signing sign(String body) {
        session.require(Right.KEEP_THE_DESK);
        String cleaned = CleanText.paragraphs(body);
        if (cleaned.isEmpty()) return new Empty();
        if (cleaned.length() > LIMIT) return new TooLong(cleaned.length());
        Handover signed = database.write(tx -> {
            Handover handover = new Handover(
                    new HandoverId(ids.next()), clock.today(), cleaned, session.account(), session.name(), clock.now());
            HandoverRepository repository = new HandoverRepository(tx);
            repository.insert(handover);
            repository.saveDraft(session.account(), "", clock.now());
            journal.record(tx, SIGN, handover.id().value(), UndoNote.empty());
            return handover;
        });
        told.run();
        return new Signed(signed);
    }

    /** The newest handovers, the newest first. */
    public List<Handover> newest(int limit) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new HandoverRepository(tx).newest(limit));
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        HandoverRepository repository = new HandoverRepository(tx);
        Optional<Handover> handover = repository.find(act.subjectAs(HandoverId::new));
        if (handover.isEmpty()) return new Refused("undo.handoverIsGone");
        // Only the author takes back what is signed with her name.
        if (!handover.get().author().equals(session.account())) return new Refused("undo.handoverOfAnother");
        repository.delete(handover.get().id());
        if (repository.draftOf(session.account()).isEmpty())
            repository.saveDraft(session.account(), handover.get().body(), clock.now());
        UndoNote note = UndoNote.of(Map.of(
                "day", handover.get().day().toString(),
                "body", handover.get().body(),
                "name", handover.get().authorName(),
                "at", handover.get().signedAt().toString()));
        return new Reversed(UNSIGN, note, told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        UndoNote note = act.need();
        HandoverRepository repository = new HandoverRepository(tx);
        String body = note.need("body");
        repository.insert(new Handover(
                act.subjectAs(HandoverId::new),
                LocalDate.parse(note.need("day")),
                body,
                act.account(),
                note.need("name"),
                Instant.parse(note.need("at"))));
        if (repository.draftOf(session.account()).equals(body))
            repository.saveDraft(session.account(), "", clock.now());
        return new Reversed(SIGN, UndoNote.empty(), told);
    }
}
