package fr.permanence.activities.sessions;

import fr.permanence.ids.Ids;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.RowChanges;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what an edit makes of a series: the part that stays keeps its rule up to its last day, the rest gets a new one. */
final class SeriesRewriting {
    private final Ids ids;
    private final SessionPlaces places;

    SeriesRewriting(Ids ids, SessionPlaces places) {
        this.ids = ids;
        this.places = places;
    }

    /** One more session, like those that are changed. */
    static ActivitySession added(List<ActivitySession> like, ActivitySession shown, LocalDate day) {
        ActivitySession model = like.isEmpty() ? shown : like.getFirst();
        return new ActivitySession(
                new SessionId(0),
                model.activity(),
                model.series(),
                day,
                model.from(),
                day,
                model.from(),
                model.to(),
                model.room(),
                model.leader(),
                SessionState.PLANNED,
                null,
                1);
    }

    void write(RowChanges changes, ActivitySession shown, ChangePreview preview, @Nullable Replanning plan) {
        if (plan == null) {
            preview.changes().forEach(session -> SessionRepository.update(changes, session));
            return;
        }
        SessionRepository repository = new SessionRepository(changes.tx());
        Planned series = repository.series(shown.series()).orElseThrow();
        List<ActivitySession> before = repository.of(shown.activity());
        ActivitySession model = preview.changes().isEmpty()
                ? preview.added().getFirst()
                : preview.changes().getFirst();
        SeriesId id = settleRule(changes, series, repository.of(series.id()), preview, plan, model);
        Map<SessionId, LocalDate> planned = new HashMap<>();
        for (ActivitySession session : preview.changes()) {
            SessionRepository.update(changes, in(id, session, session.id()));
            planned.put(session.id(), session.plannedDay());
        }
        removeSurplus(changes, preview, before);
        places.replanned(changes, shown.activity(), before, planned);
        for (ActivitySession session : preview.added())
            SessionRepository.insert(changes, in(id, session, new SessionId(ids.next())));
    }

    private static void removeSurplus(RowChanges changes, ChangePreview preview, List<ActivitySession> before) {
        Set<SessionId> removed = new HashSet<>(preview.removed());
        Set<SessionId> cancelled = new HashSet<>(preview.cancelled());
        for (ActivitySession session : before) {
            if (removed.contains(session.id())) SessionRepository.delete(changes, session);
            if (cancelled.contains(session.id()) && !session.isCancelled())
                SessionRepository.update(changes, SessionEdits.turned(session, SessionState.CANCELLED, null));
        }
    }

    /** Writes the rule of what is changed, and cuts the old one when something of it stays; says whose they are then. */
    private SeriesId settleRule(
            RowChanges changes,
            Planned series,
            List<ActivitySession> all,
            ChangePreview preview,
            Replanning plan,
            ActivitySession model) {
        Set<SessionId> going = new HashSet<>(preview.removed());
        preview.changes().forEach(session -> going.add(session.id()));
        List<ActivitySession> staying =
                all.stream().filter(session -> !going.contains(session.id())).toList();
        SessionRepository repository = new SessionRepository(changes.tx());
        if (staying.isEmpty()) {
            repository.update(changes, rule(series.id(), series, plan, model.from(), model.to()));
            newGaps(changes, series, plan);
            return series.id();
        }
        Recurrence cut =
                SessionRules.endingOn(series.recurrence(), staying.getLast().plannedDay());
        List<LocalDate> held = staying.stream().map(ActivitySession::plannedDay).toList();
        Map<LocalDate, GapReason> gaps = Replanning.gapsOf(cut, held, series.gaps());
        Planned old = new Planned(series.id(), series.activity(), cut, series.from(), series.to(), gaps);
        repository.update(changes, old);
        SessionRepository.addGaps(changes, series, gaps);
        Planned fresh = rule(new SeriesId(ids.next()), series, plan, model.from(), model.to());
        SessionRepository.insert(changes, fresh);
        return fresh.id();
    }

    private static void newGaps(RowChanges changes, Planned series, Replanning plan) {
        SessionRepository.addGaps(changes, series, plan.gaps());
    }

    private static Planned rule(SeriesId id, Planned series, Replanning plan, LocalTime from, LocalTime to) {
        return new Planned(id, series.activity(), plan.recurrence(), from, to, plan.gaps());
    }

    private static ActivitySession in(SeriesId series, ActivitySession session, SessionId id) {
        return new ActivitySession(
                id,
                session.activity(),
                series,
                session.plannedDay(),
                session.plannedAt(),
                session.day(),
                session.from(),
                session.to(),
                session.room(),
                session.leader(),
                session.state(),
                session.reason(),
                session.revision());
    }
}
