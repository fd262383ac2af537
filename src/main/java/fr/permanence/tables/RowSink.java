package fr.permanence.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Counts and bounds the rows on their way to whoever asked for them, and stops when told to. */
final class RowSink {
    private static final int SAID_EVERY = 500;

    private final Consumer<Row> rows;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;
    private int handedOver;

    RowSink(Consumer<Row> rows, BooleanSupplier stopped, IntConsumer progress) {
        this.rows = rows;
        this.stopped = stopped;
        this.progress = progress;
    }

    /** Hands over a row, unless nothing in it is filled. */
    void add(int number, List<@Nullable Cell> cells) throws IOException {
        checkStopped();
        List<Cell> filled = filled(cells);
        if (filled.isEmpty()) return;
        if (filled.getLast().column() >= Limits.COLUMNS) {
            throw new Unreadable("too-many-columns", number, Limits.COLUMNS);
        }
        if (handedOver == Limits.ROWS) throw new Unreadable("too-many-rows", Limits.ROWS);
        handedOver++;
        rows.accept(new Row(number, filled));
        if (handedOver % SAID_EVERY == 0) progress.accept(handedOver);
    }

    /** Throws when the person has stopped the reading; to be asked often. */
    void checkStopped() throws Halted {
        if (stopped.getAsBoolean()) throw new Halted();
    }

    int handedOver() {
        return handedOver;
    }

    private static List<Cell> filled(List<@Nullable Cell> cells) {
        List<Cell> filled = new ArrayList<>(cells.size());
        boolean ordered = true;
        for (Cell cell : cells) {
            if (cell == null || cell.text().isBlank()) continue;
            ordered &= filled.isEmpty() || filled.getLast().column() < cell.column();
            filled.add(cell);
        }
        if (!ordered) {
            filled.sort(Comparator.comparingInt(Cell::column));
        }
        return filled;
    }

    /** The person stopped the reading. */
    static final class Halted extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
