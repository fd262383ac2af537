package fr.permanence.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** One measure and its floor, taken by JMH in the same run, as rows of a table. */
final class JmhTable {
    private JmhTable() {}

    /** Takes both at these sizes and prints them. */
    static void of(Class<?> bench, String measure, String floor, List<Integer> sizes) throws RunnerException {
        List<String> flags =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(bench.getName() + "\\.")
                        .param("people", sizes.stream().map(String::valueOf).toArray(String[]::new))
                        .jvmArgs(flags.toArray(String[]::new))
                        .shouldFailOnError(true)
                        .build())
                .run();
        Table table = new Table(measure, floor);
        for (int size : sizes)
            table.row(size, spread(find(results, measure, size)), spread(find(results, floor, size)));
        table.print();
    }

    private static Statistics find(Collection<RunResult> results, String method, int size) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> result.getParams().getParam("people").equals(String.valueOf(size)))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics();
    }

    private static Spread spread(Statistics times) {
        return new Spread(times.getN(), times.getPercentile(50), times.getPercentile(99), times.getMax());
    }
}
