package fr.permanence.activities.sessions;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityRefusal;
import fr.permanence.activities.ActivityRules;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.sessions.SessionRules.Because;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A new activity with its first series: one act, taken back as one. */
public final class Offers {
    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public Offers(Coordination with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** What came of offering. */
    public sealed interface Offering {}

    /** It is offered and planned. */
    public record Offered(Activity activity, Sessions.Done planned) implements Offering {}

    /** The activity cannot be written so; nothing was changed. */
    public record ActivityRefused(ActivityRefusal reason) implements Offering {}

    /** The series cannot be planned so; nothing was changed. */
    public record SeriesRefused(Sessions.Refused why) implements Offering {}

    /** The days of a series of an activity that is not kept yet; writes nothing. */
    public Sessions.Proposing propose(ActivityDraft typed, SeriesDraft draft) {
        session.require(Right.KEEP_THE_DESK);
        Optional<Because> because = SessionRules.refusal(draft);
        if (because.isPresent()) return Sessions.Refused.because(because.get());
        List<LocalDate> days = Sessions.days(draft);
        Activity fresh = new Activity(new ActivityId(0), ActivityRules.cleaned(typed), false, 1);
        Planned series =
                new Planned(new SeriesId(0), fresh.id(), draft.recurrence(), draft.from(), draft.to(), draft.gaps());
        List<ActivitySession> wanted = days.stream()
                .map(day -> Sessions.fresh(series, day, new SessionId(0)))
                .toList();
        return database.read(
                tx -> new Sessions.Proposed(SchoolHolidays.on(tx, days), Clashes.of(tx, wanted, Optional.of(fresh))));
    }

    /** Adds the activity and plans the series. */
    public Offering offer(ActivityDraft typed, SeriesDraft draft) {
        session.require(Right.LEAD_ACTIVITIES);
        Optional<ActivityRefusal> refusal = ActivityRules.refusal(typed);
        if (refusal.isPresent()) return new ActivityRefused(refusal.get());
        Optional<Because> because = SessionRules.refusal(draft);
        if (because.isPresent()) return new SeriesRefused(Sessions.Refused.because(because.get()));
        Offered offered = database.write(tx -> {
            RowChanges changes = new RowChanges(tx);
            Activity added = Activities.add(changes, typed, new ActivityId(ids.next()));
            Sessions.Done done = Sessions.write(changes, added.id(), draft, ids);
            journal.record(tx, Sessions.PLAN, done.series().id().value(), changes.note());
            return new Offered(added, done);
        });
        told.run();
        return offered;
    }
}
