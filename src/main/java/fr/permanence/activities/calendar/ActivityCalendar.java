package fr.permanence.activities.calendar;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.calendar.CalendarFile;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Activities as a calendar file (RFC 5545) that calendar programs read to the same instants; no person is named in it. */
public final class ActivityCalendar {
    /** The calendar was taken out of the house. */
    public static final String EXPORT = "activity.export";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;

    public ActivityCalendar(Coordination with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        clock = with.clock();
    }

    /** The text of the file, for UTF-8; journals that it was made. */
    public String of(List<ActivityId> activities) {
        session.require(Right.KEEP_THE_DESK);
        return database.write(tx -> {
            CalendarFile calendar = new CalendarFile();
            calendar.add(ParisZone.written());
            for (Activity activity : Activities.within(tx, activities)) add(tx, calendar, activity);
            journal.record(tx, EXPORT, null, null);
            return calendar.text();
        });
    }

    private void add(Transaction tx, CalendarFile calendar, Activity activity) {
        Map<SeriesId, List<ActivitySession>> sessions =
                Sessions.within(tx, activity.id()).stream().collect(Collectors.groupingBy(ActivitySession::series));
        for (Planned series : Sessions.seriesWithin(tx, activity.id())) {
            List<ActivitySession> its = sessions.getOrDefault(series.id(), List.of());
            new SeriesEvents(activity, series, its, clock.now()).written().forEach(calendar::add);
        }
    }
}
