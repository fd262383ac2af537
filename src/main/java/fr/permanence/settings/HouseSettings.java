package fr.permanence.settings;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import java.util.Map;

/** What is set once for the whole house: its name, when an unwatched window is veiled and locked, how long a wait is too long. */
public final class HouseSettings {
    /** The act of the journal that tells of a change. */
    public static final String CHANGE = "setting.change";

    /** The most minutes without a key or a move before the veil. */
    public static final int MOST_IDLE = 30;
    /** The most minutes under the veil before it locks. */
    public static final int MOST_VEILED = 60;

    /** The most minutes somebody may wait for her interview before it shows. */
    public static final int MOST_LATE = 240;

    private static final int IDLE_BY_DEFAULT = 3;
    private static final int VEILED_BY_DEFAULT = 10;
    private static final int LATE_BY_DEFAULT = 30;
    private static final String CENTRE = "centre";
    private static final String IDLE = "idle.minutes";
    private static final String VEILED = "veiled.minutes";
    private static final String LATE = "late.minutes";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Runnable told;

    /** @param told run after a change is committed, so that what is open looks again */
    public HouseSettings(Database database, Journal journal, Session session, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(CHANGE, Right.RUN_THE_HOUSE, this::reverse);
    }

    /**
     * What is set.
     *
     * @param centreName never empty
     * @param idleMinutes without a key or a move before the veil, 1 to {@value #MOST_IDLE}
     * @param veiledMinutes under the veil before it locks, 1 to {@value #MOST_VEILED}
     * @param lateMinutes waited for an interview before it shows, 1 to {@value #MOST_LATE}
     */
    public record House(String centreName, int idleMinutes, int veiledMinutes, int lateMinutes) {
        @Override
        public String toString() {
            return "House";
        }
    }

    /** What came of a change. */
    public sealed interface Saving {}

    /** It is set. */
    public record Saved(House house) implements Saving {}

    /** It was so already. */
    public record Unchanged() implements Saving {}

    /** The name of the centre is missing. */
    public record NoName() implements Saving {}

    /** The name of the centre is longer than {@link CleanText#NAME_LIMIT}. */
    public record NameTooLong(int most) implements Saving {}

    /** The minutes before the veil are not 1 to {@code most}. */
    public record IdleOutOfRange(int most) implements Saving {}

    /** The minutes under the veil are not 1 to {@code most}. */
    public record VeiledOutOfRange(int most) implements Saving {}

    /** The minutes of a long wait are not 1 to {@code most}. */
    public record LateOutOfRange(int most) implements Saving {}

    /** What is set now; every window needs it to know when to veil. */
    public House now() {
        return database.read(HouseSettings::read);
    }

    /** Sets it. */
    public Saving change(House wanted) {
        session.require(Right.RUN_THE_HOUSE);
        String name = CleanText.line(wanted.centreName());
        if (name.isEmpty()) return new NoName();
        if (name.length() > CleanText.NAME_LIMIT) return new NameTooLong(CleanText.NAME_LIMIT);
        if (!isWithin(wanted.idleMinutes(), MOST_IDLE)) return new IdleOutOfRange(MOST_IDLE);
        if (!isWithin(wanted.veiledMinutes(), MOST_VEILED)) return new VeiledOutOfRange(MOST_VEILED);
        if (!isWithin(wanted.lateMinutes(), MOST_LATE)) return new LateOutOfRange(MOST_LATE);
        House fresh = new House(name, wanted.idleMinutes(), wanted.veiledMinutes(), wanted.lateMinutes());
        boolean changed = database.write(tx -> {
            House before = read(tx);
            if (before.equals(fresh)) return false;
            save(tx, fresh);
            journal.record(tx, CHANGE, null, noteOf(before));
            return true;
        });
        if (!changed) return new Unchanged();
        told.run();
        return new Saved(fresh);
    }

    private Reversal.Result reverse(Transaction tx, Act act) {
        UndoNote note = act.need();
        House now = read(tx);
        // Notes from before the wait could be set say nothing of it.
        String late = note.value(LATE);
        save(
                tx,
                new House(
                        note.need(CENTRE),
                        Integer.parseInt(note.need(IDLE)),
                        Integer.parseInt(note.need(VEILED)),
                        late == null ? now.lateMinutes() : Integer.parseInt(late)));
        return new Reversed(CHANGE, noteOf(now), told);
    }

    private static House read(Transaction tx) {
        HouseSettingsRepository repository = new HouseSettingsRepository(tx);
        return new House(
                repository.centreName(),
                minutes(repository, IDLE, MOST_IDLE, IDLE_BY_DEFAULT),
                minutes(repository, VEILED, MOST_VEILED, VEILED_BY_DEFAULT),
                minutes(repository, LATE, MOST_LATE, LATE_BY_DEFAULT));
    }

    private static int minutes(HouseSettingsRepository repository, String name, int most, int otherwise) {
        return repository
                .find(name)
                .filter(written -> written.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> isWithin(minutes, most))
                .orElse(otherwise);
    }

    private static void save(Transaction tx, House house) {
        HouseSettingsRepository repository = new HouseSettingsRepository(tx);
        repository.saveCentreName(house.centreName());
        repository.save(IDLE, String.valueOf(house.idleMinutes()));
        repository.save(VEILED, String.valueOf(house.veiledMinutes()));
        repository.save(LATE, String.valueOf(house.lateMinutes()));
    }

    private static UndoNote noteOf(House house) {
        return UndoNote.of(Map.of(
                CENTRE, house.centreName(),
                IDLE, String.valueOf(house.idleMinutes()),
                VEILED, String.valueOf(house.veiledMinutes()),
                LATE, String.valueOf(house.lateMinutes())));
    }

    private static boolean isWithin(int minutes, int most) {
        return minutes >= 1 && minutes <= most;
    }
}
