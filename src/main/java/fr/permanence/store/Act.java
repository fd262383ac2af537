package fr.permanence.store;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActId;
import java.time.Instant;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param seq its place in the journal, counted from 1
 * @param at when it was done
 * @param account who did it
 * @param verb what was done, such as {@code visit.arrive}; never a name
 * @param subject the number of the row it was done to, or null when it was done to none
 * @param direction whether it is an act, an undoing or a redoing
 * @param reverses the act it undoes or redoes, or null
 * @param undo what it takes to undo it, or null when it cannot be undone or this account may not read it
 */
public record Act(
        ActId seq,
        Instant at,
        AccountId account,
        String verb,
        @Nullable Long subject,
        Direction direction,
        @Nullable ActId reverses,
        @Nullable UndoNote undo) {
    /** Which way an act goes. */
    public enum Direction {
        DONE(0),
        UNDONE(1),
        REDONE(2);

        private final int code;

        Direction(int code) {
            this.code = code;
        }

        /** How the store writes it; never changes. */
        byte code() {
            return (byte) code;
        }

        static Direction of(byte code) {
            for (Direction direction : values()) if (direction.code == code) return direction;
            throw new StoreTrouble(StoreTrouble.Kind.STORE_DAMAGED);
        }
    }

    /**
     * The number of the row it was done to, as the number of such rows: {@code act.subjectAs(VisitId::new)}.
     *
     * @throws IllegalStateException when it was done to no row
     */
    public <T> T subjectAs(LongFunction<T> number) {
        if (subject == null) throw new IllegalStateException(toString());
        return number.apply(subject);
    }

    /**
     * What it takes to undo it.
     *
     * @throws IllegalStateException when it cannot be undone, or this account may not read how
     */
    public UndoNote need() {
        if (undo == null) throw new IllegalStateException(toString());
        return undo;
    }

    @Override
    public String toString() {
        return "Act[" + seq + ", " + verb + "]";
    }
}
