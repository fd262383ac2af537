package fr.permanence.activities.holidays;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.SchoolHolidayId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of school holidays of zone C: shipped for the years that are known, edited or read from the ministry's file. */
public final class SchoolHolidays {
    /** A period was written or changed. */
    public static final String WRITE = "schoolHoliday.write";
    /** A period was removed. */
    public static final String REMOVE = "schoolHoliday.remove";
    /** A file was read in. */
    public static final String BRING_IN = "schoolHoliday.bringIn";

    private static final int SOURCE_LIMIT = 200;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public SchoolHolidays(Coordination with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, WRITE, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, REMOVE, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, BRING_IN, Right.LEAD_ACTIVITIES);
    }

    /** What came of an edit. */
    public sealed interface Edit {}

    /**
     * The table changed.
     *
     * @param periods how many are new or other
     * @param verb of the act
     * @param subject the row by which that act is taken back
     */
    public record Edited(int periods, String verb, long subject) implements Edit {}

    /** It was so already. */
    public record Unchanged() implements Edit {}

    /** It cannot stand so; nothing was changed. */
    public record Refused(HolidayRefusal reason) implements Edit {}

    /** The table, the earliest first. */
    public List<SchoolHoliday> all() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new SchoolHolidayRepository(tx).all());
    }

    /** The first day of which nothing is known; empty when no day is. */
    public Optional<LocalDate> unknownFrom() {
        return SchoolHolidayRules.unknownFrom(all());
    }

    /** What is kept on each of these days, inside a transaction of a sibling, in their order. */
    public static List<DayOff> on(Transaction tx, List<LocalDate> days) {
        if (days.isEmpty()) return List.of();
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        List<SchoolHoliday> table = new SchoolHolidayRepository(tx).between(first, last);
        return days.stream()
                .map(day -> new DayOff(
                        day,
                        PublicHolidays.on(day),
                        table.stream()
                                .filter(holiday -> holiday.holds(day))
                                .map(SchoolHoliday::label)
                                .toList()))
                .toList();
    }

    /** What is kept from the first day to the last, both included; days on which nothing is are left out. */
    public List<DayOff> between(LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        return database.read(tx -> on(tx, days)).stream().filter(DayOff::isOff).toList();
    }

    /**
     * Writes a period.
     *
     * @param shown the period that is changed as it was shown, or null for a new one
     */
    public Edit write(@Nullable SchoolHoliday shown, String label, LocalDate first, LocalDate last, String source) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(tx -> {
            SchoolHolidayRepository repository = new SchoolHolidayRepository(tx);
            SchoolHolidayId changed = shown == null ? null : shown.id();
            if (shown != null) {
                Optional<SchoolHoliday> now = repository.find(shown.id());
                if (now.isEmpty()) return new Refused(HolidayRefusal.GONE);
                if (!now.get().equals(shown)) return new Refused(HolidayRefusal.CHANGED_SINCE);
            }
            Optional<HolidayRefusal> refusal =
                    SchoolHolidayRules.refusal(label, first, last, repository.all(), changed);
            if (refusal.isPresent()) return new Refused(refusal.get());
            SchoolHolidayId id = changed == null ? new SchoolHolidayId(ids.next()) : changed;
            SchoolHoliday wanted = new SchoolHoliday(id, CleanText.line(label), first, last, source(source));
            RowChanges changes = new RowChanges(tx);
            if (shown == null) SchoolHolidayRepository.insert(changes, wanted);
            else SchoolHolidayRepository.update(changes, wanted);
            return kept(tx, WRITE, changes);
        }));
    }

    /** Removes a period. */
    public Edit remove(SchoolHoliday shown) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(tx -> {
            Optional<SchoolHoliday> now = new SchoolHolidayRepository(tx).find(shown.id());
            if (now.isEmpty()) return new Refused(HolidayRefusal.GONE);
            if (!now.get().equals(shown)) return new Refused(HolidayRefusal.CHANGED_SINCE);
            RowChanges changes = new RowChanges(tx);
            SchoolHolidayRepository.delete(changes, shown);
            return kept(tx, REMOVE, changes);
        }));
    }

    /**
     * Brings in what was read of a file: its periods replace those that share days with them. A second time changes
     * nothing.
     */
    public Edit bringIn(List<PeriodRead> read, String source) {
        session.require(Right.LEAD_ACTIVITIES);
        return tell(database.write(tx -> {
            RowChanges changes = new RowChanges(tx);
            List<SchoolHoliday> there = new SchoolHolidayRepository(tx).all();
            for (PeriodRead period : read) bringIn(changes, there, period, source);
            return kept(tx, BRING_IN, changes);
        }));
    }

    private void bringIn(RowChanges changes, List<SchoolHoliday> there, PeriodRead period, String source) {
        List<SchoolHoliday> met = there.stream()
                .filter(other -> SchoolHolidayRules.overlaps(other, period.first(), period.last()))
                .toList();
        boolean same = met.size() == 1
                && met.getFirst().first().equals(period.first())
                && met.getFirst().last().equals(period.last())
                && met.getFirst().label().equals(period.label());
        if (same) return;
        met.forEach(other -> SchoolHolidayRepository.delete(changes, other));
        SchoolHolidayId id = new SchoolHolidayId(ids.next());
        SchoolHolidayRepository.insert(
                changes, new SchoolHoliday(id, period.label(), period.first(), period.last(), source(source)));
    }

    private Edit kept(Transaction tx, String verb, RowChanges changes) {
        if (changes.isEmpty()) return new Unchanged();
        Set<Long> periods = changes.numbersIn("SCHOOL_HOLIDAY.ID");
        long subject = periods.iterator().next();
        journal.record(tx, verb, subject, changes.note());
        return new Edited(periods.size(), verb, subject);
    }

    private static String source(String typed) {
        String line = CleanText.line(typed);
        return Stream.of(line)
                .filter(text -> text.length() <= SOURCE_LIMIT)
                .findFirst()
                .orElseGet(() -> line.substring(0, SOURCE_LIMIT));
    }

    private Edit tell(Edit edit) {
        if (edit instanceof Edited) told.run();
        return edit;
    }
}
