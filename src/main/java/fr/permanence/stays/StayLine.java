package fr.permanence.stays;

/**
 * One stay as the board of the year shows it: "Lourdes · 8/10".
 *
 * @param destination the name of where it goes
 * @param taken how many women are confirmed, away or back, erased ones included
 * @param inView how many more are proposed, invited or wait
 */
public record StayLine(Stay stay, String destination, int taken, int inView) {
    /** How many places are still free, never below 0. */
    public int free() {
        return Math.max(0, stay.capacity() - taken);
    }

    @Override
    public String toString() {
        return "StayLine[" + stay.id() + "]";
    }
}
