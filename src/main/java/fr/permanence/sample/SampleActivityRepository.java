package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.ACTIVITY;
import static fr.permanence.store.schema.Tables.ACTIVITY_GAP;
import static fr.permanence.store.schema.Tables.ACTIVITY_NAME;
import static fr.permanence.store.schema.Tables.ACTIVITY_SERIES;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.ATTENDANCE;
import static fr.permanence.store.schema.Tables.ENROLMENT;
import static fr.permanence.store.schema.Tables.ENROLMENT_ABSENCE;
import static fr.permanence.store.schema.Tables.SESSION_TOLD;
import static fr.permanence.store.schema.Tables.WAITING;
import static fr.permanence.store.schema.Tables.WAITING_STEP;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.Level;
import fr.permanence.activities.attendance.Attendance;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.RuleText;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingStepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of invented activities that wait to be written, many at a time, each table after those it names. */
final class SampleActivityRepository {
    private static final List<Table<?>> ORDER = List.of(
            ACTIVITY,
            ACTIVITY_NAME,
            ACTIVITY_SERIES,
            ACTIVITY_GAP,
            ACTIVITY_SESSION,
            ENROLMENT,
            ENROLMENT_ABSENCE,
            WAITING,
            WAITING_STEP,
            ATTENDANCE,
            SESSION_TOLD);

    private final Map<Table<?>, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
    private int size;

    private void add(Table<?> table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, of -> new ArrayList<>()).add(values);
        size++;
    }

    /** How many wait. */
    int size() {
        return size;
    }

    /** Writes them all. */
    void writeTo(SampleRepository repository) {
        for (Table<?> table : ORDER) {
            List<@Nullable Object[]> rows = waiting.getOrDefault(table, List.of());
            List<Field<?>> columns = Arrays.asList(table.fields());
            repository.insert(table, columns, rows.stream());
        }
        waiting.clear();
        size = 0;
    }

    void activity(Activity activity) {
        ActivityDraft is = activity.is();
        Level level = is.level();
        add(
                ACTIVITY,
                activity.id(),
                is.kind().name(),
                is.title(),
                level == null ? null : level.name(),
                is.capacity(),
                is.minimum(),
                is.room(),
                is.outing().place(),
                is.outing().meetingPoint(),
                is.outing().meetingAt(),
                is.price().costCents(),
                is.price().contributionCents(),
                is.keepsRank(),
                activity.putAway(),
                activity.revision());
        names(activity, "LEADS", is.leaders());
        names(activity, "ESCORTS", is.outing().escorts());
    }

    private void names(Activity activity, String part, List<String> names) {
        for (int place = 0; place < names.size(); place++)
            add(ACTIVITY_NAME, activity.id(), part, place, names.get(place));
    }

    void series(Planned series) {
        add(
                ACTIVITY_SERIES,
                series.id(),
                series.activity(),
                RuleText.of(series.recurrence()).orElse(null),
                series.recurrence().first(),
                series.from(),
                series.to());
        series.gaps().forEach((day, why) -> add(ACTIVITY_GAP, series.id(), day, why.name()));
    }

    void session(ActivitySession of) {
        add(
                ACTIVITY_SESSION,
                of.id(),
                of.activity(),
                of.series(),
                of.plannedDay(),
                of.plannedAt(),
                of.day(),
                of.from(),
                of.to(),
                of.room(),
                of.leader(),
                of.state().name(),
                of.reason(),
                of.revision());
    }

    void place(Enrolment place, AccountId by) {
        add(
                ENROLMENT,
                place.id(),
                place.activity(),
                place.person(),
                place.session(),
                place.first(),
                place.last(),
                place.state().name(),
                place.signedAt(),
                by);
    }

    void absence(Enrolment place, SessionId of, Instant at, AccountId by) {
        add(ENROLMENT_ABSENCE, place.id(), of, place.activity(), at, by);
    }

    void waits(WaitingEntry entry, AccountId by) {
        add(
                WAITING,
                entry.id(),
                entry.activity(),
                entry.person(),
                entry.session(),
                entry.askedAt(),
                entry.rankNo(),
                entry.rankWhy().name(),
                entry.rankDay(),
                entry.state().name(),
                entry.enrolment(),
                by);
    }

    void step(WaitingStepId id, WaitingEntry entry, String step, Instant at, SampleTeam.Member author) {
        add(WAITING_STEP, id, entry.id(), step, at, null, author.account(), author.name());
    }

    void mark(Attendance mark, AccountId by) {
        add(
                ATTENDANCE,
                mark.id(),
                mark.session(),
                mark.person(),
                mark.mark().name(),
                mark.markedAt(),
                by,
                mark.visit());
    }

    void told(SessionId of, PersonId person, Instant at, AccountId by) {
        add(SESSION_TOLD, of, person, at, by);
    }
}
