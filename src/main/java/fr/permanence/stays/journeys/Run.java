package fr.permanence.stays.journeys;

import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * From where to where, and when on the clock on the wall in Paris.
 *
 * @param from where it leaves
 * @param to where it arrives
 */
public record Run(String from, String to, LocalDateTime leaves, LocalDateTime arrives) {
    /** The moment it leaves; where the clock is put back, the first of the two. */
    public Instant leavesAt() {
        return leaves.atZone(HouseClock.ZONE).toInstant();
    }

    /** The moment it arrives; where the clock is put back, the second of the two. */
    public Instant arrivesAt() {
        return arrives.atZone(HouseClock.ZONE).withLaterOffsetAtOverlap().toInstant();
    }

    /** Whether both times are on that day's clock: in March one hour of a night is not. */
    boolean isOnTheClock() {
        return exists(leaves) && exists(arrives);
    }

    private static boolean exists(LocalDateTime time) {
        return !HouseClock.ZONE.getRules().getValidOffsets(time).isEmpty();
    }

    /** Whether one cannot sit in both. */
    boolean overlaps(Run other) {
        return leavesAt().isBefore(other.arrivesAt()) && other.leavesAt().isBefore(arrivesAt());
    }

    /** The same so many days later. */
    Run shifted(long days) {
        return new Run(from, to, leaves.plusDays(days), arrives.plusDays(days));
    }

    @Override
    public String toString() {
        return "Run";
    }
}
