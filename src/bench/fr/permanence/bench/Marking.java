package fr.permanence.bench;

import fr.permanence.ActivitiesWiring;
import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.EnrolledPerson;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
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

/** One attendance key, durable on the disk when it returns, beside one raw flushed write of as many bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
public class Marking {
    private static final int LEARNED_FROM = 200;
    private static final Mark[] MARKS = Mark.values();

    @Param({"1000", "10000", "100000"})
    private int people;

    private Centre centre;
    private RawWrite raw;
    private SessionId session;
    private List<PersonId> hers;
    private int next;

    @Setup(Level.Trial)
    public void open() throws IOException {
        centre = Centre.of(people);
        ActivitiesWiring activities = centre.house.activities();
        Activity fullest = activities.activities().all().stream()
                .filter(activity -> !activity.putAway())
                .max(Comparator.comparing(activity -> activity.is().capacity()))
                .orElseThrow();
        ActivitySession held = activities.sessions().of(fullest.id()).stream()
                .filter(of -> !of.isCancelled() && of.hasStarted(centre.clock.instant()))
                .max(Comparator.comparing(ActivitySession::day))
                .orElseThrow();
        session = held.id();
        hers = activities.places().in(session).stream()
                .map(EnrolledPerson::enrolment)
                .map(place -> place.person())
                .toList();
        for (int i = 0; i < LEARNED_FROM; i++) mark();
        raw = RawWrite.asBigAs(centre.folder, LEARNED_FROM, this::mark, "attendance key");
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        raw.close();
        centre.close();
    }

    @Benchmark
    public Object mark() {
        int turn = next++;
        Mark mark = MARKS[(turn / hers.size()) % MARKS.length];
        return centre.house.activities().marks().mark(session, hers.get(turn % hers.size()), mark);
    }

    @Benchmark
    public int rawFlushedWrite() throws IOException {
        return raw.write();
    }
}
