package fr.permanence.people.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * What bringing in a register would do, row by row; nothing is written yet.
 *
 * @param sheet the register as it was read
 * @param lines every row below the headings, in order
 */
public record RegisterPreview(RegisterSheet sheet, List<Line> lines) {
    public RegisterPreview {
        lines = List.copyOf(lines);
    }

    /**
     * One row and what becomes of it.
     *
     * @param row its number in the spreadsheet, from 1
     * @param texts what stands in the columns that are brought in, in their order, empty where nothing does
     * @param verdict what becomes of it
     */
    public record Line(int row, List<String> texts, Verdict verdict) {
        public Line {
            texts = List.copyOf(texts);
        }

        @Override
        public String toString() {
            return "Line " + row;
        }
    }

    /** How many people would be added. */
    public int added() {
        return count(Verdict.Added.class);
    }

    /** How many rows are of people already known. */
    public int unchanged() {
        return count(Verdict.Unchanged.class);
    }

    /** How many rows cannot be brought in; unless there are none, nothing is brought in without being asked. */
    public int rejected() {
        return count(Verdict.Rejected.class);
    }

    /** How many rows have nothing in the columns that are brought in. */
    public int passedOver() {
        return count(Verdict.PassedOver.class);
    }

    /** The rows that would become people, in order. */
    public Stream<Verdict.Added> people() {
        return verdicts(Verdict.Added.class);
    }

    /** Everything that is wrong, from the first row to the last. */
    public Stream<CellError> errors() {
        return verdicts(Verdict.Rejected.class).flatMap(rejected -> rejected.errors().stream());
    }

    private int count(Class<? extends Verdict> kind) {
        return Math.toIntExact(verdicts(kind).count());
    }

    private <V extends Verdict> Stream<V> verdicts(Class<V> kind) {
        return lines.stream().map(Line::verdict).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return "RegisterPreview of " + lines.size() + " rows";
    }
}
