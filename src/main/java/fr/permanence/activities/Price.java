package fr.permanence.activities;

/**
 * What it costs, to the cent.
 *
 * @param costCents what the house pays for one person, 0 or more
 * @param contributionCents what one person is asked for, 0 or more
 */
public record Price(int costCents, int contributionCents) {
    /** It costs nothing. */
    public static Price free() {
        return new Price(0, 0);
    }
}
