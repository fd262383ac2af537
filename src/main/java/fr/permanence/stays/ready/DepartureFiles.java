package fr.permanence.stays.ready;

import fr.permanence.access.Compartment;
import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.ParticipantId;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayRules;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Seals;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes what a departure needs of each participant, sealed; what undoes it is sealed too. */
public final class DepartureFiles {
    /** Agreement, childcare or what she paid was written. */
    public static final String WRITE = "participant.file";
    /** The furthest that the last day of a paper lies from today, in years. */
    public static final int MOST_YEARS = 30;

    private static final String WAS = "was";
    private static final String IS = "is";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final Runnable told;
    private final Seals seals;
    private final Entries entries;

    public DepartureFiles(Planning with, Seals seals, Entries entries) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        clock = with.clock();
        told = with.told();
        this.seals = seals;
        this.entries = entries;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(WRITE, Right.SEE_DEPARTURE, this::reverse);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /**
     * It is sealed and kept.
     *
     * @param verb with {@code subject}, what takes it back
     */
    public record Written(String verb, long subject) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record NotWritten(ReadyRefusal reason) implements Writing {}

    /** She signed that she goes on this day, or did not sign yet. */
    public Writing agree(ParticipantId id, @Nullable LocalDate day) {
        session.require(Right.SEE_DEPARTURE);
        if (day != null && day.isAfter(clock.today())) return new NotWritten(ReadyRefusal.SIGNED_IN_THE_FUTURE);
        return write(id, file -> file.agreed(day));
    }

    /** What becomes of the children who stay behind. */
    public Writing childcare(ParticipantId id, Childcare childcare) {
        session.require(Right.SEE_DEPARTURE);
        return write(id, file -> file.with(childcare));
    }

    /** What she paid in all. */
    public Writing paid(ParticipantId id, int cents) {
        session.require(Right.SEE_DEPARTURE);
        if (cents < 0 || cents > StayRules.MOST_CENTS) return new NotWritten(ReadyRefusal.MONEY_OUT_OF_RANGE);
        return write(id, file -> file.paid(cents));
    }

    /** Seals and keeps a file inside a transaction of who has asked, and who journals it. */
    public static void writeWithin(Transaction tx, Seals seals, ParticipantId id, OwnFile file) {
        new FileRepository(tx, seals).save(id, file);
    }

    private Writing write(ParticipantId id, UnaryOperator<OwnFile> act) {
        Writing writing = database.write(tx -> {
            if (ParticipantQueries.findWithin(tx, id).isEmpty()) return new NotWritten(ReadyRefusal.GONE);
            FileRepository repository = new FileRepository(tx, seals);
            OwnFile was = repository.find(id);
            OwnFile is = act.apply(was);
            if (is.equals(was)) return new Unchanged();
            repository.save(id, is);
            journal.record(tx, WRITE, id.value(), noteOf(was, is));
            return new Written(WRITE, id.value());
        });
        if (writing instanceof Written) told.run();
        return writing;
    }

    private static UndoNote noteOf(OwnFile was, OwnFile is) {
        return new UndoNote(
                Map.of(WAS, FileRepository.written(was), IS, FileRepository.written(is)), Compartment.DEPARTURE);
    }

    private Reversal.Result reverse(Transaction tx, Act act) {
        ParticipantId id = act.subjectAs(ParticipantId::new);
        OwnFile was = FileRepository.read(act.need().need(WAS));
        OwnFile is = FileRepository.read(act.need().need(IS));
        FileRepository repository = new FileRepository(tx, seals);
        boolean changed = ParticipantQueries.findWithin(tx, id).isEmpty()
                || !repository.find(id).equals(is);
        if (changed) return new Refused("undo.stayChangedSince");
        repository.save(id, was);
        return new Reversed(WRITE, noteOf(is, was), told);
    }

    /**
     * Writes down a paper that says who she is.
     *
     * @param expires its last day, or null
     * @param isForGood whether it is said that it has none: one of both is
     */
    public Writing paper(
            Participant of, IdentityPaper.Kind kind, @Nullable LocalDate expires, boolean isForGood, String remark) {
        session.require(Right.SEE_DEPARTURE);
        if (expires == null && !isForGood) return new NotWritten(ReadyRefusal.NO_EXPIRY);
        LocalDate today = clock.today();
        boolean absurd = expires != null
                && (expires.isAfter(today.plusYears(MOST_YEARS)) || expires.isBefore(today.minusYears(MOST_YEARS)));
        if (absurd) return new NotWritten(ReadyRefusal.EXPIRY_OUT_OF_RANGE);
        return answer(entries.writePaper(of.person(), new IdentityPaper(kind, isForGood ? null : expires), remark));
    }

    /** Writes down what must be known of her health, what she eats, or whom to call. */
    public Writing text(Participant of, EntryKind kind, String text) {
        session.require(Right.SEE_DEPARTURE);
        return answer(entries.write(of.person(), kind, text));
    }

    private static Writing answer(Entries.Written written) {
        return switch (written) {
            case Entries.Kept kept ->
                new Written(Entries.verbOf(kept.entry()), kept.entry().id().value());
            case Entries.Empty empty -> new NotWritten(ReadyRefusal.EMPTY);
            case Entries.TooLong tooLong -> new NotWritten(ReadyRefusal.TOO_LONG);
            case Entries.Gone gone -> new NotWritten(ReadyRefusal.GONE);
        };
    }
}
