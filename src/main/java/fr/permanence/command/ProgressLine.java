package fr.permanence.command;

import java.io.PrintWriter;

/** Says on standard error how far something long has come: a line for each tenth, so that it reads well in a file too. */
final class ProgressLine {
    private final PrintWriter err;
    private final String what;
    private long tenth = -1;

    ProgressLine(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    /** @param total about how many there will be; 0 when nobody knows */
    void at(long done, long total) {
        long now = total <= 0 ? done / 10_000 : done * 10 / total;
        if (now == tenth) return;
        tenth = now;
        err.println(total <= 0 ? done + " " + what : done + " of about " + total + " " + what);
        err.flush();
    }
}
