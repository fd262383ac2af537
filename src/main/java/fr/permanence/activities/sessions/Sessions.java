package fr.permanence.activities.sessions;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.ActivityRules;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.PlaceWatch;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.sessions.SessionRules.Because;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When activities are held: planned as series, cancelled and held after all. Edits are the matter of {@link SessionEdits}. */
public final class Sessions {
    /** A series was planned. */
    public static final String PLAN = "session.plan";
    /** A session was cancelled. */
    public static final String CANCEL = "session.cancel";
    /** A cancelled session is held after all. */
    public static final String REINSTATE = "session.reinstate";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final PlaceWatch watch;
    private final Runnable told;

    public Sessions(Coordination with, PlaceWatch watch) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.watch = watch;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, PLAN, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, CANCEL, Right.LEAD_ACTIVITIES);
        reversals.learn(undo, REINSTATE, Right.LEAD_ACTIVITIES);
    }

    /** What came of proposing. */
    public sealed interface Proposing {}

    /**
     * What the rule gives, each day with the reasons to leave it out.
     *
     * @param clashes where it meets another activity's room or leader
     */
    public record Proposed(List<DayOff> days, List<Clash> clashes) implements Proposing {
        public Proposed {
            days = List.copyOf(days);
            clashes = List.copyOf(clashes);
        }
    }

    /** What came of planning, cancelling or reinstating. */
    public sealed interface Planning {}

    /** It is planned. */
    public record Done(Planned series, List<ActivitySession> sessions) implements Planning {
        public Done {
            sessions = List.copyOf(sessions);
        }
    }

    /** It cannot be; nothing was changed. */
    public record Refused(SessionRefusal reason, @Nullable LocalDate day) implements Proposing, Planning {
        static Refused because(Because because) {
            return new Refused(because.reason(), because.day());
        }

        static Refused because(SessionRefusal reason) {
            return new Refused(reason, null);
        }
    }

    /** The days of a series before it is planned; writes nothing. Gaps of the draft are left out. */
    public Proposing propose(ActivityId activity, SeriesDraft draft) {
        session.require(Right.KEEP_THE_DESK);
        Optional<Because> because = SessionRules.refusal(draft);
        if (because.isPresent()) return Refused.because(because.get());
        List<LocalDate> days = days(draft);
        return database.read(tx -> {
            Planned series =
                    new Planned(new SeriesId(0), activity, draft.recurrence(), draft.from(), draft.to(), draft.gaps());
            List<ActivitySession> wanted = days.stream()
                    .map(day -> fresh(series, day, new SessionId(0)))
                    .toList();
            return new Proposed(SchoolHolidays.on(tx, days), Clashes.of(tx, wanted));
        });
    }

    /** Plans a series. */
    public Planning plan(ActivityId id, SeriesDraft draft) {
        session.require(Right.LEAD_ACTIVITIES);
        Optional<Because> because = SessionRules.refusal(draft);
        if (because.isPresent()) return Refused.because(because.get());
        return tell(database.write(tx -> {
            if (Activities.findWithin(tx, id).isEmpty()) return Refused.because(SessionRefusal.GONE);
            Optional<LocalDate> taken = taken(new SessionRepository(tx).of(id), days(draft), draft.from(), draft.to());
            if (taken.isPresent()) return new Refused(SessionRefusal.ALREADY_PLANNED, taken.get());
            RowChanges changes = new RowChanges(tx);
            Done done = write(changes, id, draft, ids);
            return kept(tx, PLAN, done.series().id().value(), changes, done);
        }));
    }

    /** Writes a series that may be planned, and its sessions, inside a transaction. */
    static Done write(RowChanges changes, ActivityId id, SeriesDraft draft, Ids ids) {
        List<LocalDate> days = days(draft);
        LocalDate first = RuleText.days(draft.recurrence(), 1).getFirst();
        Recurrence rule = SessionRules.startingOn(draft.recurrence(), first);
        Map<LocalDate, GapReason> gaps = Replanning.gapsOf(rule, days, draft.gaps());
        Planned series = new Planned(new SeriesId(ids.next()), id, rule, draft.from(), draft.to(), gaps);
        SessionRepository.insert(changes, series);
        List<ActivitySession> sessions = days.stream()
                .map(day -> fresh(series, day, new SessionId(ids.next())))
                .toList();
        sessions.forEach(planned -> SessionRepository.insert(changes, planned));
        return new Done(series, sessions);
    }

    /** Cancels a session; whoever has a place in it keeps it, should it be held after all. */
    public Planning cancel(ActivitySession shown, @Nullable String reason) {
        session.require(Right.LEAD_ACTIVITIES);
        String why = ActivityRules.lineOrNull(reason);
        if (why != null && why.length() > SessionRules.TEXT_LIMIT) return Refused.because(SessionRefusal.TOO_LONG);
        return turn(shown, SessionState.CANCELLED, why, CANCEL);
    }

    /** Holds a cancelled session after all. */
    public Planning reinstate(ActivitySession shown) {
        session.require(Right.LEAD_ACTIVITIES);
        return turn(shown, SessionState.PLANNED, null, REINSTATE);
    }

    private Planning turn(ActivitySession shown, SessionState state, @Nullable String reason, String verb) {
        return tell(database.write(tx -> {
            SessionRepository repository = new SessionRepository(tx);
            Optional<ActivitySession> now = repository.find(shown.id());
            if (now.isEmpty()) return Refused.because(SessionRefusal.GONE);
            if (!now.get().equals(shown)) return Refused.because(SessionRefusal.CHANGED_SINCE);
            if (shown.state() == state) return Refused.because(SessionRefusal.NOT_SO);
            if (!repository.marked(List.of(shown.id())).isEmpty()) return Refused.because(SessionRefusal.HELD);
            RowChanges changes = new RowChanges(tx);
            ActivitySession turned = SessionEdits.turned(shown, state, reason);
            SessionRepository.update(changes, turned);
            Planned series = repository.series(shown.series()).orElseThrow();
            return kept(tx, verb, shown.id().value(), changes, new Done(series, List.of(turned)));
        }));
    }

    private Planning kept(Transaction tx, String verb, long subject, RowChanges changes, Done done) {
        if (watch.fault(tx, done.series().activity()).isPresent()) {
            changes.giveUp();
            return Refused.because(SessionRefusal.MORE_SIGNED_UP);
        }
        journal.record(tx, verb, subject, changes.note());
        return done;
    }

    /** The sessions held from the first day to the last, cancelled ones too, in their order. */
    public List<ActivitySession> between(LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new SessionRepository(tx).between(first, last));
    }

    /** The sessions held today. */
    public List<ActivitySession> today() {
        return between(clock.today(), clock.today());
    }

    /** All sessions of an activity, in the order in which they were planned. */
    public List<ActivitySession> of(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> within(tx, activity));
    }

    /** The series of an activity, the earliest first. */
    public List<Planned> seriesOf(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> seriesWithin(tx, activity));
    }

    /** The session of this number, if it is there. */
    public Optional<ActivitySession> find(SessionId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> findWithin(tx, id));
    }

    /** The sessions of an activity, inside a transaction of a sibling. */
    public static List<ActivitySession> within(Transaction tx, ActivityId activity) {
        return new SessionRepository(tx).of(activity);
    }

    /** Those planned or held on this day or later, and these, inside a transaction of a sibling; in their order. */
    public static List<ActivitySession> within(
            Transaction tx, ActivityId activity, LocalDate from, Collection<SessionId> and) {
        return new SessionRepository(tx).of(activity, from, and);
    }

    /** Sessions of these days, inside a transaction of a sibling. */
    public static List<ActivitySession> onWithin(Transaction tx, Collection<LocalDate> days) {
        return new SessionRepository(tx).on(days);
    }

    /** The series of an activity, inside a transaction of a sibling. */
    public static List<Planned> seriesWithin(Transaction tx, ActivityId activity) {
        return new SessionRepository(tx).seriesOf(activity);
    }

    /** The session of this number, inside a transaction of a sibling. */
    public static Optional<ActivitySession> findWithin(Transaction tx, SessionId id) {
        return new SessionRepository(tx).find(id);
    }

    /** The sessions of these numbers, inside a transaction of a sibling. */
    public static List<ActivitySession> findWithin(Transaction tx, Collection<SessionId> ids) {
        return new SessionRepository(tx).find(ids);
    }

    /** The activity of a session, inside a transaction of a sibling. */
    public static Activity activityWithin(Transaction tx, ActivitySession of) {
        return Activities.findWithin(tx, of.activity()).orElseThrow();
    }

    static List<LocalDate> days(SeriesDraft draft) {
        return RuleText.days(draft.recurrence(), SessionRules.MOST_SESSIONS).stream()
                .filter(day -> !draft.gaps().containsKey(day))
                .toList();
    }

    /** The first of these days on which the activity is held already in these hours, or planned at that minute. */
    static Optional<LocalDate> taken(List<ActivitySession> there, List<LocalDate> days, LocalTime from, LocalTime to) {
        return days.stream()
                .filter(day -> there.stream()
                        .anyMatch(other ->
                                other.day().equals(day) && other.from().isBefore(to) && from.isBefore(other.to())))
                .findFirst();
    }

    static ActivitySession fresh(Planned series, LocalDate day, SessionId id) {
        return new ActivitySession(
                id,
                series.activity(),
                series.id(),
                day,
                series.from(),
                day,
                series.from(),
                series.to(),
                null,
                null,
                SessionState.PLANNED,
                null,
                1);
    }

    private Planning tell(Planning planning) {
        if (planning instanceof Done) told.run();
        return planning;
    }
}
