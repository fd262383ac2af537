package fr.permanence.checkin.openings;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.OpeningId;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the house is open and who is on duty then; written at the desk by whoever keeps it. */
public final class Openings {
    /** An opening was written or changed. */
    public static final String WRITE = "opening.write";
    /** An opening was removed. */
    public static final String REMOVE = "opening.remove";

    static final String BACK = "opening.asBefore";
    private static final String NAME_BREAK = "\n";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public Openings(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(WRITE, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, BACK));
        undo.learn(REMOVE, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, BACK));
        undo.learn(BACK, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, WRITE));
    }

    /** What came of writing an opening. */
    public sealed interface Writing {}

    /** It is kept. */
    public record Written(Opening opening) implements Writing {}

    /** It cannot be kept as typed. */
    public record Refused(OpeningRefusal reason) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /**
     * Writes an opening.
     *
     * @param changed the opening that is changed, or null for a new one
     * @param hours as typed: "14 h – 18 h"
     * @param team names as typed, with commas between; empty for nobody yet
     */
    public Writing write(@Nullable OpeningId changed, LocalDate day, String hours, String team) {
        session.require(Right.KEEP_THE_DESK);
        Writing writing = database.write(tx -> {
            OpeningRepository repository = new OpeningRepository(tx);
            List<Opening> others = repository.of(day).stream()
                    .filter(other -> !other.id().equals(changed))
                    .toList();
            Optional<OpeningRefusal> refusal = OpeningRules.refusal(hours, team, others);
            if (refusal.isPresent()) return new Refused(refusal.get());
            OpeningRules.Hours read = OpeningRules.hours(hours).orElseThrow();
            OpeningId id = changed == null ? new OpeningId(ids.next()) : changed;
            Opening opening = new Opening(id, day, read.from(), read.to(), OpeningRules.team(team));
            Optional<Opening> before = repository.find(id);
            if (before.filter(opening::equals).isPresent()) return new Unchanged();
            repository.save(opening);
            journal.record(tx, WRITE, id.value(), noteOf(before));
            return new Written(opening);
        });
        if (writing instanceof Written) told.run();
        return writing;
    }

    /** Removes an opening; false when it was not there any more. */
    public boolean remove(OpeningId id) {
        session.require(Right.KEEP_THE_DESK);
        boolean removed = database.write(tx -> {
            OpeningRepository repository = new OpeningRepository(tx);
            Optional<Opening> before = repository.find(id);
            if (before.isEmpty()) return false;
            repository.delete(id);
            journal.record(tx, REMOVE, id.value(), noteOf(before));
            return true;
        });
        if (removed) told.run();
        return removed;
    }

    /** The openings of today, the first one first. */
    public List<Opening> today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new OpeningRepository(tx).of(clock.today()));
    }

    /** The openings from today on, the next one first. */
    public List<Opening> toCome(int limit) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new OpeningRepository(tx).from(clock.today(), limit));
    }

    private Reversal.Result swap(Transaction tx, Act act, String verb) {
        OpeningRepository repository = new OpeningRepository(tx);
        OpeningId id = act.subjectAs(OpeningId::new);
        Optional<Opening> now = repository.find(id);
        Optional<Opening> before = read(id, act.need());
        if (now.isEmpty() && before.isEmpty()) return new Gone();
        repository.delete(id);
        before.ifPresent(repository::save);
        return new Reversed(verb, noteOf(now), told);
    }

    private static UndoNote noteOf(Optional<Opening> opening) {
        Map<String, String> note = new HashMap<>();
        opening.ifPresent(was -> {
            note.put("day", was.day().toString());
            note.put("opens", was.opensAt().toString());
            note.put("closes", was.closesAt().toString());
            note.put("team", String.join(NAME_BREAK, was.team()));
        });
        return UndoNote.of(note);
    }

    private static Optional<Opening> read(OpeningId id, UndoNote note) {
        String day = note.value("day");
        if (day == null) return Optional.empty();
        List<String> team = Arrays.stream(note.need("team").split(NAME_BREAK))
                .filter(name -> !name.isEmpty())
                .toList();
        LocalTime opens = LocalTime.parse(note.need("opens"));
        return Optional.of(new Opening(id, LocalDate.parse(day), opens, LocalTime.parse(note.need("closes")), team));
    }
}
