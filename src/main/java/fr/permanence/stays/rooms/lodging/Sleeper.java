package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.SleeperId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who needs a bed in a stay.
 *
 * @param nights when she is there
 * @param child what is known of a child, or null when it is none
 */
public record Sleeper(
        SleeperId id,
        SleeperKind kind,
        String name,
        Nights nights,
        @Nullable Child child) {
    /** Below this age, in years, a child may sleep in a cot: travel cots are made for children up to three. */
    public static final int COT_AGE = 3;

    public Sleeper {
        if ((kind == SleeperKind.CHILD) != (child != null)) throw new IllegalArgumentException();
    }

    /**
     * Where a child belongs.
     *
     * @param age in whole years, or null when it is not known
     */
    public record Child(SleeperId mother, @Nullable Integer age, BedWanted wanted) {
        /** Whether it may sleep in a cot. */
        public boolean isSmall() {
            return wanted == BedWanted.COT || (age != null && age < COT_AGE);
        }
    }

    /** Who stands for her family: herself, or the mother of a child. */
    public SleeperId family() {
        return child == null ? id : child.mother();
    }

    /** Whether this is the child of that one. */
    public boolean isChildOf(Sleeper other) {
        return child != null && child.mother().equals(other.id);
    }

    @Override
    public String toString() {
        return "Sleeper[" + id + "]";
    }
}
