package fr.permanence.activities.calendar;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.RuleText;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.jspecify.annotations.Nullable;

/**
 * One series as events: its rule, the days left out of it, and one event more for each session held otherwise. It names the
 * activity and the place, never a person: not who leads it, nor who comes.
 */
final class SeriesEvents {
    private final Activity activity;
    private final Planned series;
    private final List<ActivitySession> sessions;
    private final Instant stamp;

    /** @param sessions of the series */
    SeriesEvents(Activity activity, Planned series, List<ActivitySession> sessions, Instant stamp) {
        this.activity = activity;
        this.series = series;
        this.sessions = sessions;
        this.stamp = stamp;
    }

    List<VEvent> written() {
        List<VEvent> events = new ArrayList<>();
        List<LocalDate> rule = RuleText.days(series.recurrence());
        Map<LocalDate, ActivitySession> byDay = new HashMap<>();
        for (ActivitySession session : sessions)
            if (!session.isCancelled() && session.plannedAt().equals(series.from()))
                byDay.putIfAbsent(session.plannedDay(), session);
        byDay.keySet().retainAll(Set.copyOf(rule));
        boolean isRule = !(series.recurrence() instanceof Recurrence.Once) && !byDay.isEmpty();
        if (isRule) {
            events.add(recurring(rule, byDay.keySet()));
            byDay.values().stream()
                    .filter(this::isOtherwise)
                    .sorted(Comparator.comparing(ActivitySession::plannedDay))
                    .forEach(session -> events.add(instead(session)));
        }
        Set<ActivitySession> said = isRule ? Set.copyOf(byDay.values()) : Set.of();
        sessions.stream()
                .filter(session -> !session.isCancelled() && !said.contains(session))
                .forEach(session -> events.add(event(uid(session), session)));
        return events;
    }

    private VEvent recurring(List<LocalDate> rule, Set<LocalDate> held) {
        VEvent event = event(
                uid(),
                series.recurrence().first(),
                series.from(),
                series.to(),
                activity.is().room());
        event.add((Property) new RRule<>(instants()));
        Set<LocalDate> out = new TreeSet<>(rule);
        out.removeAll(held);
        if (!out.isEmpty()) {
            List<ZonedDateTime> moments =
                    out.stream().map(day -> at(day, series.from())).collect(Collectors.toList());
            // The library writes the zone by itself beside every other time, but not here.
            ParameterList zone = new ParameterList(List.of(new TzId(HouseClock.ZONE.getId())));
            event.add((Property) new ExDate<>(zone, new DateList<>(moments)));
        }
        return event;
    }

    /** The rule with its end as an instant, as the standard wants it beside a time with a zone (RFC 5545, 3.3.10). */
    private Recur<Instant> instants() {
        String text = RuleText.of(series.recurrence()).orElseThrow();
        if (!(RuleText.ending(series.recurrence()) instanceof Recurrence.On on)) return new Recur<>(text);
        Instant until = at(on.last(), LocalTime.of(23, 59, 59)).toInstant();
        String utc = until.toString().replaceAll("[-:]", "");
        return new Recur<>(text.replaceFirst("UNTIL=\\d+", "UNTIL=" + utc));
    }

    private boolean isOtherwise(ActivitySession session) {
        return !session.day().equals(session.plannedDay())
                || !session.from().equals(series.from())
                || !session.to().equals(series.to())
                || !Objects.equals(room(session), activity.is().room());
    }

    private VEvent instead(ActivitySession session) {
        VEvent event = event(uid(), session);
        event.add((Property) new RecurrenceId<>(at(session.plannedDay(), series.from())));
        return event;
    }

    private VEvent event(String uid, ActivitySession session) {
        return event(uid, session.day(), session.from(), session.to(), room(session));
    }

    private VEvent event(String uid, LocalDate day, LocalTime from, LocalTime to, @Nullable String room) {
        VEvent event = new VEvent(false);
        event.add((Property) new Uid(uid));
        event.add((Property) new DtStamp(stamp));
        event.add((Property) new DtStart<>(at(day, from)));
        event.add((Property) new DtEnd<>(at(day, to)));
        event.add((Property) new Summary(title()));
        String where = where(room);
        if (where != null) event.add((Property) new Location(where));
        return event;
    }

    private @Nullable String room(ActivitySession session) {
        return session.room() == null ? activity.is().room() : session.room();
    }

    private @Nullable String where(@Nullable String room) {
        String point = activity.is().outing().meetingPoint();
        String place = activity.is().outing().place();
        if (point != null) return point;
        return place == null ? room : place;
    }

    private String title() {
        return activity.is().fullTitle();
    }

    private String uid() {
        return "series-" + series.id().value() + "@permanence.invalid";
    }

    private static String uid(ActivitySession session) {
        return "session-" + session.id().value() + "@permanence.invalid";
    }

    private static ZonedDateTime at(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(HouseClock.ZONE);
    }
}
