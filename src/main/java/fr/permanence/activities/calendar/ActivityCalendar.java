package fr.permanence.activities.calendar;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

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
            Calendar calendar = new Calendar();
            calendar.add((Property) new ProdId("-//Permanence//Permanence//FR"));
            calendar.add((Property) ImmutableVersion.VERSION_2_0);
            calendar.add((Property) ImmutableCalScale.GREGORIAN);
            calendar.add((CalendarComponent) ParisZone.written());
            for (Activity activity : Activities.within(tx, activities)) add(tx, calendar, activity);
            journal.record(tx, EXPORT, null, null);
            return text(calendar);
        });
    }

    private void add(Transaction tx, Calendar calendar, Activity activity) {
        Map<SeriesId, List<ActivitySession>> sessions =
                Sessions.within(tx, activity.id()).stream().collect(Collectors.groupingBy(ActivitySession::series));
        for (Planned series : Sessions.seriesWithin(tx, activity.id())) {
            List<ActivitySession> its = sessions.getOrDefault(series.id(), List.of());
            new SeriesEvents(activity, series, its, clock.now())
                    .written()
                    .forEach(event -> calendar.add((CalendarComponent) event));
        }
    }

    private static String text(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
