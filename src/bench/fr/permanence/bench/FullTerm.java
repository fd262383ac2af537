package fr.permanence.bench;

import fr.permanence.ActivitiesWiring;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.Term;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.schema.tables.records.EnrolmentRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills a centre with the busiest days it will ever have: a coming week of 200 sessions more, and a class of 60 days with 40 people. */
final class FullTerm {
    static final int SESSIONS = 200;
    /** The class whose grid is opened. */
    static final String CLASS = "Tous les jours";

    private static final int ACTIVITIES = SESSIONS / 5;
    private static final int DAYS = 60;
    private static final int PEOPLE = 40;

    private final Centre centre;
    private final ActivitiesWiring activities;
    private final LocalDate today;

    private FullTerm(Centre centre) {
        this.centre = centre;
        activities = centre.house.activities();
        today = LocalDate.ofInstant(centre.clock.instant(), centre.clock.getZone());
    }

    static void fill(Centre centre) {
        FullTerm term = new FullTerm(centre);
        term.fillWeek();
        term.fillGrid();
    }

    private void fillWeek() {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Set<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        for (int i = 0; i < ACTIVITIES; i++) {
            Activity of = add("Atelier " + (i + 1), 12);
            plan(of.id(), new Recurrence.Weekly(monday, 1, weekdays, new Recurrence.After(5)), 8 + i % 10);
        }
    }

    private void fillGrid() {
        Activity of = add(CLASS, PEOPLE);
        Term term = Term.of(today);
        long last = term.last().toEpochDay() - DAYS + 1;
        LocalDate first = LocalDate.ofEpochDay(
                Math.clamp(today.toEpochDay() - DAYS + 10, term.first().toEpochDay(), last));
        plan(of.id(), new Recurrence.Weekly(first, 1, EnumSet.allOf(DayOfWeek.class), new Recurrence.After(DAYS)), 7);
        List<PersonId> hers = centre.everybody().stream()
                .limit(PEOPLE)
                .map(person -> person.person())
                .toList();
        giveFrom(of.id(), first, hers);
        for (ActivitySession session : activities.sessions().of(of.id()))
            if (session.hasStarted(centre.clock.instant()))
                activities.marks().markSeveral(session.id(), marks(hers, session));
    }

    private static Map<PersonId, Mark> marks(List<PersonId> hers, ActivitySession session) {
        Map<PersonId, Mark> marks = new HashMap<>();
        for (int i = 0; i < hers.size(); i++) {
            int turn = i + session.day().getDayOfYear();
            marks.put(hers.get(i), Mark.values()[turn % 7 == 0 ? 1 : turn % 11 == 0 ? 2 : 0]);
        }
        return marks;
    }

    private Activity add(String title, int capacity) {
        ActivityDraft draft = ActivityDraft.named(ActivityKind.OTHER, title, capacity);
        return ((Activities.Written) activities.activities().add(draft)).activity();
    }

    private void plan(ActivityId of, Recurrence rule, int hour) {
        activities
                .sessions()
                .plan(of, new SeriesDraft(rule, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 30), Map.of()));
    }

    /** As if the places had been given on the first day. */
    private void giveFrom(ActivityId activity, LocalDate first, List<PersonId> people) {
        centre.vault
                .database()
                .write(tx -> tx.sql()
                        .batchInsert(people.stream()
                                .map(person -> new EnrolmentRecord(
                                        new EnrolmentId(centre.vault.ids().next()),
                                        activity,
                                        person,
                                        null,
                                        first,
                                        Enrolment.OPEN,
                                        "HELD",
                                        centre.clock.instant(),
                                        centre.vault.session().account()))
                                .toList())
                        .execute());
    }
}
