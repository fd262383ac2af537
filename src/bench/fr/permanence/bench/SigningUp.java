package fr.permanence.bench;

import static fr.permanence.store.schema.Tables.ENROLMENT;

import fr.permanence.ActivitiesWiring;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.schema.tables.records.EnrolmentRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether she may have a place, decided in its transaction, for a class that is full and on which 10,000 places were given
 * before; the floor is the same of a class that began this week.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
public class SigningUp {
    private static final int HISTORY = 10_000;
    private static final int PLACES = 20;
    private static final int SESSIONS_BEFORE = 300;

    @Param({"1000", "10000", "100000"})
    private int people;

    private Centre centre;
    private ActivitiesWiring activities;
    private LocalDate today;
    private Activity old;
    private Activity young;
    private List<PersonId> everybody;
    private int next;

    @Setup(Level.Trial)
    public void open() {
        centre = Centre.of(people, Centre.COORDINATOR);
        activities = centre.house.activities();
        today = LocalDate.ofInstant(centre.clock.instant(), centre.clock.getZone());
        everybody = new ArrayList<>(
                centre.everybody().stream().map(person -> person.person()).toList());
        old = offered("Ancien", today.minusDays(SESSIONS_BEFORE * 7L / 2));
        young = offered("Nouveau", today.plusDays(1));
        for (Activity activity : List.of(old, young))
            for (PersonId person : everybody.subList(0, PLACES))
                if (!(activities.signUps().signUp(activity.id(), person, today) instanceof SignUps.Signed))
                    throw new IllegalStateException("no place");
        giveManyBefore();
    }

    private Activity offered(String title, LocalDate first) {
        var added = (Activities.Written)
                activities.activities().add(ActivityDraft.named(ActivityKind.FRENCH, title, PLACES));
        Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        Recurrence rule = new Recurrence.Weekly(first, 1, days, new Recurrence.On(today.plusDays(120)));
        activities
                .sessions()
                .plan(added.activity().id(), new SeriesDraft(rule, LocalTime.of(8, 0), LocalTime.of(9, 0), Map.of()));
        return added.activity();
    }

    private void giveManyBefore() {
        centre.vault.database().write(tx -> {
            List<EnrolmentRecord> rows = new ArrayList<>();
            for (int i = 0; i < HISTORY; i++) {
                LocalDate last = today.minusDays(1 + i % 900);
                rows.add(new EnrolmentRecord(
                        new EnrolmentId(centre.vault.ids().next()),
                        old.id(),
                        everybody.get(i % everybody.size()),
                        null,
                        last.minusDays(60),
                        last,
                        "HELD",
                        centre.clock.instant(),
                        centre.vault.session().account()));
            }
            return tx.sql().batchInsert(rows).execute();
        });
        if (centre.vault.database().read(tx -> tx.sql().fetchCount(ENROLMENT)) < HISTORY)
            throw new IllegalStateException("no history");
    }

    @TearDown(Level.Trial)
    public void close() {
        centre.close();
    }

    private PersonId somebody() {
        next = PLACES + (next + 1) % (everybody.size() - PLACES);
        return everybody.get(next);
    }

    @Benchmark
    public Object decide() {
        return activities.signUps().signUp(old.id(), somebody(), today);
    }

    @Benchmark
    public Object decideOnNothing() {
        return activities.signUps().signUp(young.id(), somebody(), today);
    }
}
