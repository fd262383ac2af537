package fr.permanence.checkin.paperlist;

import fr.permanence.checkin.CheckIns;
import fr.permanence.ids.PersonId;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paper list once it is known who is meant.
 *
 * @param time when, or null when the paper does not say: as the line before
 */
public record PaperEntry(@Nullable LocalTime time, Who who) {
    /** Who came. */
    public sealed interface Who {}

    /** Somebody who is written down. */
    public record Known(PersonId person) implements Who {}

    /** Somebody new, of this name. */
    public record Newcomer(String name) implements Who {
        @Override
        public String toString() {
            return "Newcomer";
        }
    }

    /** Somebody without a name, by a code she chose. */
    public record Coded(String code) implements Who {
        @Override
        public String toString() {
            return "Coded";
        }
    }

    /**
     * So many people without a name.
     *
     * @param headCount how many, 1 to {@value CheckIns#LARGEST_GROUP}
     */
    public record Anonymous(int headCount) implements Who {
        public Anonymous {
            if (headCount < 1 || headCount > CheckIns.LARGEST_GROUP) throw new IllegalArgumentException("headCount");
        }
    }
}
