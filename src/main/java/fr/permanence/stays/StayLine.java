package fr.permanence.stays;

/**
 * One stay as the board of the year shows it: "Lourdes · 8/10".
 *
 * @param destination the name of where it goes; empty for who does not plan stays
 * @param taken how many women are confirmed, away or back, erased ones included
 * @param inView how many more are proposed, invited or wait
 */
public record StayLine(Stay stay, String destination, int taken, int inView) {
    /** How many places are still free, never below 0. */
    public int free() {
        return Math.max(0, stay.capacity() - taken);
    }

    /** All that the desk is told: the days. Where it goes and where one meets may give somebody away. */
    StayLine forTheDesk() {
        StayDraft is = stay.is();
        Departure hours =
                new Departure(is.departure().leavesAt(), is.departure().returnsAt(), null);
        StayDraft told = new StayDraft(is.destination(), is.days(), hours, is.capacity(), 0);
        return new StayLine(new Stay(stay.id(), told, stay.stage(), stay.revision()), "", taken, inView);
    }

    @Override
    public String toString() {
        return "StayLine[" + stay.id() + "]";
    }
}
