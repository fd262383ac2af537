package fr.permanence.bench;

import java.util.Locale;

/** A measure beside its floor at several sizes, in milliseconds; the ratio is between the medians. */
final class Table {
    private final String what;
    private final String floor;
    private final StringBuilder rows = new StringBuilder();

    Table(String what, String floor) {
        this.what = what;
        this.floor = floor;
    }

    void row(int people, Spread measured, Spread least) {
        rows.append(String.format(
                Locale.ROOT,
                "| %,d | %,d | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f |%n",
                people,
                measured.times(),
                measured.median(),
                measured.p99(),
                measured.most(),
                least.median(),
                least.p99(),
                measured.median() / least.median()));
    }

    void print() {
        System.out.printf(
                "%n| people | times | %s: median ms | p99 | most | floor, %s: median | p99 | ratio |%n"
                        + "|---|---|---|---|---|---|---|---|%n%s%n",
                what, floor, rows);
    }
}
