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
import java.util.Map;

/** What the house has set for its stays: how many of the team come along, how long papers must outlast the return. */
public final class StaySettings {
    /** The act of the journal that tells of a change. */
    public static final String CHANGE = "setting.stays";
    /** The most women for one of the team. */
    public static final int MOST_PER_HEAD = 20;
    /** The most days by which papers must outlast the return. */
    public static final int MOST_MARGIN = 180;

    private static final int PER_HEAD_BY_DEFAULT = 5;
    private static final int MARGIN_BY_DEFAULT = 15;
    private static final String PER_HEAD = "stays.perHead";
    private static final String MARGIN = "stays.marginDays";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Runnable told;

    /** @param told run after a change is committed */
    public StaySettings(Database database, Journal journal, Session session, Runnable told) {
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
     * @param perHead for how many women one of the team comes along, 1 to {@value #MOST_PER_HEAD}
     * @param marginDays by how many days papers must outlast the return, 0 to {@value #MOST_MARGIN}
     */
    public record ForStays(int perHead, int marginDays) {}

    /** What came of a change. */
    public sealed interface Saving {}

    /** It is set. */
    public record Saved(ForStays now) implements Saving {}

    /** It was so already. */
    public record Unchanged() implements Saving {}

    /** The number of women is not 1 to {@code most}. */
    public record PerHeadOutOfRange(int most) implements Saving {}

    /** The margin is not 0 to {@code most} days. */
    public record MarginOutOfRange(int most) implements Saving {}

    /** What is set now; whoever plans a stay needs it. */
    public ForStays now() {
        return database.read(StaySettings::within);
    }

    /** The same inside a transaction of a sibling. */
    public static ForStays within(Transaction tx) {
        HouseSettingsRepository repository = new HouseSettingsRepository(tx);
        return new ForStays(
                number(repository, PER_HEAD, 1, MOST_PER_HEAD, PER_HEAD_BY_DEFAULT),
                number(repository, MARGIN, 0, MOST_MARGIN, MARGIN_BY_DEFAULT));
    }

    /** Sets it. */
    public Saving change(ForStays wanted) {
        session.require(Right.RUN_THE_HOUSE);
        if (wanted.perHead() < 1 || wanted.perHead() > MOST_PER_HEAD) return new PerHeadOutOfRange(MOST_PER_HEAD);
        if (wanted.marginDays() < 0 || wanted.marginDays() > MOST_MARGIN) return new MarginOutOfRange(MOST_MARGIN);
        boolean changed = database.write(tx -> {
            ForStays before = within(tx);
            if (before.equals(wanted)) return false;
            save(tx, wanted);
            journal.record(tx, CHANGE, null, noteOf(before));
            return true;
        });
        if (!changed) return new Unchanged();
        told.run();
        return new Saved(wanted);
    }

    private Reversal.Result reverse(Transaction tx, Act act) {
        ForStays now = within(tx);
        save(
                tx,
                new ForStays(
                        Integer.parseInt(act.need().need(PER_HEAD)),
                        Integer.parseInt(act.need().need(MARGIN))));
        return new Reversed(CHANGE, noteOf(now), told);
    }

    private static int number(HouseSettingsRepository repository, String name, int least, int most, int otherwise) {
        return repository
                .find(name)
                .filter(written -> written.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most)
                .orElse(otherwise);
    }

    private static void save(Transaction tx, ForStays wanted) {
        HouseSettingsRepository repository = new HouseSettingsRepository(tx);
        repository.save(PER_HEAD, String.valueOf(wanted.perHead()));
        repository.save(MARGIN, String.valueOf(wanted.marginDays()));
    }

    private static UndoNote noteOf(ForStays set) {
        return UndoNote.of(Map.of(PER_HEAD, String.valueOf(set.perHead()), MARGIN, String.valueOf(set.marginDays())));
    }
}
