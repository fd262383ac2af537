package fr.permanence.people.register;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleInBulk;
import fr.permanence.people.Person;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.tables.Refusal;
import fr.permanence.text.HouseClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Brings the centre's register into the house: shows first what would happen to each row, then writes all of it in one
 * transaction that one undo takes back whole.
 */
public final class RegisterImport {
    /** The act of the journal; its subject is the first person added. */
    public static final String BRING_IN = "register.bringIn";

    static final String TAKE_BACK = "register.takeBack";
    private static final int AT_ONCE = 250;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final PeopleInBulk people;
    private final Supplier<byte[]> markKey;

    /** @param markKey a copy of the key under which rows are remembered, wiped after each use */
    public RegisterImport(
            Database database,
            Journal journal,
            Session session,
            HouseClock clock,
            PeopleInBulk people,
            Supplier<byte[]> markKey) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.clock = clock;
        this.people = people;
        this.markKey = markKey;
    }

    /** What came of looking at a file. */
    public sealed interface Looked {}

    /** It was read; nothing is written yet. */
    public record Ready(RegisterPreview preview) implements Looked {}

    /** It is no spreadsheet that can be read. */
    public record NotReadable(Refusal refusal) implements Looked {}

    /** What came of bringing in. */
    public sealed interface BroughtIn {}

    /**
     * They are in the house.
     *
     * @param people how many, at least one
     * @param subject what {@link Undo#takeBack} asks for, with {@link #BRING_IN}
     * @param at when it was saved
     */
    public record Done(int people, long subject, Instant at) implements BroughtIn {}

    /** Everybody is already known; nothing was written. */
    public record NobodyNew() implements BroughtIn {}

    /** Rows are rejected and all were wanted; nothing was written. */
    public record SomeRejected(int rows) implements BroughtIn {}

    /** Somebody changed the people of the house since it was shown; nothing was written. */
    public record OtherThanShown(RegisterPreview now) implements BroughtIn {}

    /** The person stopped; nothing was written. */
    public record Stopped() implements Looked, BroughtIn {}

    /** Lets undo take back a whole register; {@code isSpokenOf} tells whether a sibling still needs a person. */
    public void teach(Undo undo, BiPredicate<Transaction, PersonId> isSpokenOf) {
        RegisterReversals reversals = new RegisterReversals(people, isSpokenOf);
        undo.learn(BRING_IN, Right.IMPORT_PEOPLE, reversals::takeBack);
        undo.learn(TAKE_BACK, Right.IMPORT_PEOPLE, reversals::bringInAgain);
    }

    /**
     * Reads a file and says what would become of each row.
     *
     * @param chosen what the person decided about columns, by their place from 0
     * @param stopped asked at every row
     * @param progress is told now and then how many rows were read
     */
    public Looked preview(Path file, Map<Integer, Use> chosen, BooleanSupplier stopped, IntConsumer progress) {
        session.require(Right.IMPORT_PEOPLE);
        RegisterReading reading = Register.in(file, clock.today()).read(chosen, stopped, progress);
        return switch (reading) {
            case RegisterReading.Refused refused -> new NotReadable(refused.refusal());
            case RegisterReading.Stopped stopping -> new Stopped();
            case RegisterReading.Read read -> new Ready(database.read(tx -> judge(tx, read.sheet())));
        };
    }

    /**
     * Writes down those whom the preview adds, all or nobody.
     *
     * @param goodRowsOnly whether rejected rows are left aside; else one of them is enough to write nothing
     * @param stopped asked between rows
     * @param progress is told now and then how many people are written
     */
    public BroughtIn bringIn(
            RegisterPreview shown, boolean goodRowsOnly, BooleanSupplier stopped, IntConsumer progress) {
        session.require(Right.IMPORT_PEOPLE);
        if (shown.rejected() > 0 && !goodRowsOnly) return new SomeRejected(shown.rejected());
        if (shown.added() == 0) return new NobodyNew();
        List<Person> added = new ArrayList<>();
        BroughtIn outcome;
        try {
            outcome = database.write(tx -> {
                RegisterPreview now = judge(tx, shown.sheet());
                if (!now.lines().equals(shown.lines())) return new OtherThanShown(now);
                return write(tx, shown.people().toList(), added, new Watch(stopped, progress));
            });
        } catch (Halted halted) {
            return new Stopped();
        }
        if (outcome instanceof Done) people.tellAdded(added);
        return outcome;
    }

    private RegisterPreview judge(Transaction tx, RegisterSheet sheet) {
        byte[] key = markKey.get();
        try {
            return RegisterRules.preview(sheet, new RegisterQueries(tx), new RegisterMarks(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private Done write(Transaction tx, List<Verdict.Added> wanted, List<Person> added, Watch watch) {
        SortedMap<RegisterMark, PersonId> marks = new TreeMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            watch.at(from);
            List<Verdict.Added> part = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            List<Person> written =
                    people.add(tx, part.stream().map(Verdict.Added::draft).toList());
            for (int i = 0; i < part.size(); i++)
                marks.put(part.get(i).mark(), written.get(i).id());
            added.addAll(written);
        }
        watch.at(wanted.size());
        new RegisterMarkRepository(tx).insert(marks);
        PersonId first = added.getFirst().id();
        PersonId last = added.getLast().id();
        journal.record(tx, BRING_IN, first.value(), RegisterNote.ofThoseBetween(first, last));
        return new Done(added.size(), first.value(), clock.now());
    }

    /** How far the writing has come, and whether it should stop. */
    private record Watch(BooleanSupplier stopped, IntConsumer progress) {
        void at(int people) {
            if (stopped.getAsBoolean()) throw new Halted();
            progress.accept(people);
        }
    }

    /** The person stopped; carries the transaction to its rollback. */
    private static final class Halted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
