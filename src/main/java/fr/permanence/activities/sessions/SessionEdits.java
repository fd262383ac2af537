package fr.permanence.activities.sessions;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.ActivityRules;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.PlaceWatch;
import fr.permanence.activities.sessions.Replanning.Impossible;
import fr.permanence.activities.sessions.Replanning.Possible;
import fr.permanence.activities.sessions.SessionRules.Because;
import fr.permanence.change.Undo;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edits of this session, this and the following, or all; shown before they are done. What was held is never touched. */
public final class SessionEdits {
    /** Sessions were changed. */
    public static final String CHANGE = "session.change";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final Runnable told;
    private final PlaceWatch watch;
    private final SessionPlaces places;
    private final SeriesRewriting rewriting;

    public SessionEdits(Coordination with, PlaceWatch watch, SessionPlaces places) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        clock = with.clock();
        told = with.told();
        this.watch = watch;
        this.places = places;
        rewriting = new SeriesRewriting(with.ids(), places);
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, CHANGE, Right.LEAD_ACTIVITIES);
    }

    /** What came of looking ahead. */
    public sealed interface Looking {}

    /** It can be done; this comes of it. */
    public record Shown(ChangePreview preview) implements Looking {}

    /** What came of doing it. */
    public sealed interface Changing {}

    /** It is done. */
    public record Changed(ChangePreview was) implements Changing {}

    /** It cannot be done; nothing was changed. */
    public record Refused(SessionRefusal reason, @Nullable LocalDate day) implements Looking, Changing, Plan {
        static Refused because(Because because) {
            return new Refused(because.reason(), because.day());
        }

        static Refused because(SessionRefusal reason) {
            return new Refused(reason, null);
        }
    }

    /** What an edit would make of the sessions it reaches; writes nothing. */
    public Looking preview(ActivitySession shown, Reach reach, SessionChange change) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> switch (plan(tx, shown, reach, cleaned(change))) {
            case Refused refused -> refused;
            case Ready ready -> new Shown(ready.preview());
        });
    }

    /**
     * Does it.
     *
     * @param previewed what was shown; when something changed in between, it is refused
     */
    public Changing change(ActivitySession shown, Reach reach, SessionChange change, ChangePreview previewed) {
        session.require(Right.LEAD_ACTIVITIES);
        Changing changing = database.write(tx -> switch (plan(tx, shown, reach, cleaned(change))) {
            case Refused refused -> refused;
            case Ready ready ->
                ready.preview().equals(previewed)
                        ? write(tx, shown, ready)
                        : Refused.because(SessionRefusal.CHANGED_SINCE);
        });
        if (changing instanceof Changed) told.run();
        return changing;
    }

    private Changing write(Transaction tx, ActivitySession shown, Ready ready) {
        RowChanges changes = new RowChanges(tx);
        rewriting.write(changes, shown, ready.preview(), ready.plan());
        if (watch.fault(tx, shown.activity()).isPresent()) {
            changes.giveUp();
            return Refused.because(SessionRefusal.MORE_SIGNED_UP);
        }
        journal.record(tx, CHANGE, shown.id().value(), changes.note());
        return new Changed(ready.preview());
    }

    /** What an edit comes to, before it is written. */
    sealed interface Plan permits Ready, Refused {}

    /** What will be done; without a replanning it is one session only. */
    private record Ready(ChangePreview preview, @Nullable Replanning plan) implements Plan {}

    private Plan plan(Transaction tx, ActivitySession shown, Reach reach, SessionChange change) {
        SessionRepository repository = new SessionRepository(tx);
        Optional<ActivitySession> now = repository.find(shown.id());
        if (now.isEmpty()) return Refused.because(SessionRefusal.GONE);
        if (!now.get().equals(shown)) return Refused.because(SessionRefusal.CHANGED_SINCE);
        Optional<Refused> refusal = refusal(change);
        if (refusal.isPresent()) return refusal.get();
        List<ActivitySession> series = repository.of(shown.series());
        Set<SessionId> held = held(repository, series);
        if (reach == Reach.THIS) return single(tx, shown, held, change);
        List<ActivitySession> reached = series.stream()
                .filter(other -> reach == Reach.ALL || !other.plannedDay().isBefore(shown.plannedDay()))
                .toList();
        List<ActivitySession> free =
                reached.stream().filter(other -> !held.contains(other.id())).toList();
        if (free.isEmpty()) return Refused.because(SessionRefusal.HELD);
        return switch (Replanning.of(repository.series(shown.series()).orElseThrow(), shown, free, change)) {
            case Impossible impossible -> Refused.because(impossible.because());
            case Possible possible -> several(tx, shown, reached, free, possible.plan());
        };
    }

    private Plan single(Transaction tx, ActivitySession shown, Set<SessionId> held, SessionChange change) {
        if (held.contains(shown.id())) return Refused.because(SessionRefusal.HELD);
        ActivitySession moved = moved(shown, change);
        Optional<Refused> fault = fault(tx, List.of(moved), Set.of(shown.id()));
        if (fault.isPresent()) return fault.get();
        int people = places.people(tx, shown.activity(), List.of(shown));
        return new Ready(
                new ChangePreview(
                        List.of(moved),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        people,
                        Clashes.of(tx, List.of(moved))),
                null);
    }

    private Plan several(
            Transaction tx,
            ActivitySession shown,
            List<ActivitySession> reached,
            List<ActivitySession> free,
            Replanning plan) {
        SessionRepository repository = new SessionRepository(tx);
        Set<SessionId> own = ids(free);
        List<ActivitySession> added = plan.added().stream()
                .map(day -> SeriesRewriting.added(plan.changed(), shown, day))
                .toList();
        List<ActivitySession> wanted =
                Stream.concat(plan.changed().stream(), added.stream()).toList();
        Optional<Refused> fault = fault(tx, wanted, own);
        if (fault.isPresent()) return fault.get();
        Set<SessionId> spoken = repository.spokenOf(ids(plan.surplus()));
        ChangePreview preview = new ChangePreview(
                plan.changed(),
                added,
                plan.surplus().stream()
                        .map(ActivitySession::id)
                        .filter(id -> !spoken.contains(id))
                        .toList(),
                plan.surplus().stream()
                        .map(ActivitySession::id)
                        .filter(spoken::contains)
                        .toList(),
                reached.stream()
                        .map(ActivitySession::id)
                        .filter(id -> !own.contains(id))
                        .toList(),
                places.people(tx, shown.activity(), free),
                Clashes.of(tx, wanted));
        return new Ready(preview, plan);
    }

    private Optional<Refused> refusal(SessionChange change) {
        if (!change.from().isBefore(change.to()))
            return Optional.of(Refused.because(SessionRefusal.ENDS_BEFORE_IT_BEGINS));
        if (SessionRules.isFarAway(change.day()))
            return Optional.of(new Refused(SessionRefusal.FAR_AWAY, change.day()));
        String room = change.room();
        String leader = change.leader();
        boolean isLong = (room != null && room.length() > ActivityRules.ROOM_LIMIT)
                || (leader != null && leader.length() > SessionRules.TEXT_LIMIT);
        return isLong ? Optional.of(Refused.because(SessionRefusal.TOO_LONG)) : Optional.empty();
    }

    /** Why these sessions cannot stand where they will: not on the clock, past, or where the activity is held already. */
    private Optional<Refused> fault(Transaction tx, List<ActivitySession> wanted, Set<SessionId> own) {
        List<ActivitySession> others = new SessionRepository(tx)
                .of(wanted.getFirst().activity()).stream()
                        .filter(other -> !own.contains(other.id()))
                        .toList();
        for (ActivitySession session : wanted) {
            LocalDate day = session.day();
            if (!SessionRules.isOnTheClock(day, session.from()) || !SessionRules.isOnTheClock(day, session.to()))
                return Optional.of(new Refused(SessionRefusal.CLOCKS_CHANGE, day));
            if (session.hasStarted(clock.now())) return Optional.of(new Refused(SessionRefusal.IN_THE_PAST, day));
            if (Sessions.taken(others, List.of(day), session.from(), session.to())
                    .isPresent()) return Optional.of(new Refused(SessionRefusal.ALREADY_PLANNED, day));
        }
        return Optional.empty();
    }

    /** Those that began, or in which somebody is marked. */
    private Set<SessionId> held(SessionRepository repository, List<ActivitySession> among) {
        Set<SessionId> held = new HashSet<>(repository.marked(ids(among)));
        among.stream()
                .filter(other -> other.hasStarted(clock.now()))
                .map(ActivitySession::id)
                .forEach(held::add);
        return held;
    }

    private static Set<SessionId> ids(List<ActivitySession> sessions) {
        return sessions.stream().map(ActivitySession::id).collect(Collectors.toSet());
    }

    private static SessionChange cleaned(SessionChange change) {
        return new SessionChange(
                change.day(),
                change.from(),
                change.to(),
                ActivityRules.lineOrNull(change.room()),
                ActivityRules.lineOrNull(change.leader()),
                change.recurrence());
    }

    private static ActivitySession moved(ActivitySession was, SessionChange change) {
        return new ActivitySession(
                was.id(),
                was.activity(),
                was.series(),
                was.plannedDay(),
                was.plannedAt(),
                change.day(),
                change.from(),
                change.to(),
                change.room(),
                change.leader(),
                was.state(),
                was.reason(),
                was.revision() + 1);
    }

    static ActivitySession turned(ActivitySession was, SessionState state, @Nullable String reason) {
        return new ActivitySession(
                was.id(),
                was.activity(),
                was.series(),
                was.plannedDay(),
                was.plannedAt(),
                was.day(),
                was.from(),
                was.to(),
                was.room(),
                was.leader(),
                state,
                reason,
                was.revision() + 1);
    }
}
