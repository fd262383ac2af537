package fr.permanence.bench;

import fr.permanence.checkin.Suggestion;
import fr.permanence.people.search.Findable;
import java.util.List;
import java.util.Locale;
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
 * What one key in the box costs off the screen: the index, the rows of who was found, who came today, what waits for them.
 * The floor is the plainest search there is, every name looked through for the letters as typed, with no tolerance and no row.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
public class Keystrokes {
    private static final int ROWS = 8;

    @Param({"1000", "10000", "100000"})
    private int people;

    private Centre centre;
    private List<String> typed;
    private List<String> names;
    private int next;

    @Setup(Level.Trial)
    public void open() {
        centre = Centre.of(people);
        List<Findable> all = centre.everybody();
        names = all.stream()
                .map(person -> Typing.shown(person).toLowerCase(Locale.ROOT))
                .toList();
        typed = new Typing(7).keystrokes(all, 1500);
    }

    @TearDown(Level.Trial)
    public void close() {
        centre.close();
    }

    private String key() {
        next = (next + 1) % typed.size();
        return typed.get(next);
    }

    @Benchmark
    public Object suggestions() {
        List<Suggestion> found = centre.house.deskBox().suggest(key(), ROWS);
        return centre.house
                .beside()
                .messages()
                .waitingFor(found.stream().map(row -> row.person().id()).toList());
    }

    @Benchmark
    public Object plainSubstrings() {
        String key = key().toLowerCase(Locale.ROOT);
        return names.stream().filter(name -> name.contains(key)).limit(ROWS).toList();
    }
}
