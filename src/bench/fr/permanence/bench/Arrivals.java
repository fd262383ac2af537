package fr.permanence.bench;

import fr.permanence.ids.PersonId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
 * One check-in, durable on the disk when it returns. The floor is one write of as many bytes at the end of a file beside
 * the store, then one flush: the least that any program must do to keep them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
public class Arrivals {
    private static final int LEARNED_FROM = 200;

    @Param({"1000", "10000", "100000"})
    private int people;

    private Centre centre;
    private final List<PersonId> everybody = new ArrayList<>();
    private int next;
    private RawWrite raw;

    @Setup(Level.Trial)
    public void open() throws IOException {
        centre = Centre.of(people);
        centre.everybody().forEach(person -> everybody.add(person.person()));
        Collections.shuffle(everybody, new Random(7));
        for (int i = 0; i < LEARNED_FROM; i++) arrive();
        raw = RawWrite.asBigAs(centre.folder, LEARNED_FROM, this::arrive, "check-in");
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        raw.close();
        centre.close();
    }

    @Benchmark
    public Object arrive() {
        if (next == everybody.size()) {
            next = 0;
            centre.clock.nextDay();
        }
        return centre.house.checkIns().arrive(everybody.get(next++));
    }

    @Benchmark
    public int rawFlushedWrite() throws IOException {
        return raw.write();
    }
}
