package fr.permanence.stays.budget;

import fr.permanence.text.Euros;
import java.math.BigDecimal;

/**
 * What the women give towards the stay.
 *
 * @param each what one is asked for
 * @param women on how many one reckons: the places before the departure, who went afterwards
 * @param paid what came in
 */
public record Contributions(BigDecimal each, int women, BigDecimal paid) {
    /** What all of them are asked for. */
    public BigDecimal planned() {
        return each.multiply(BigDecimal.valueOf(women));
    }

    /** What is still to come, never below 0. */
    public BigDecimal due() {
        return planned().subtract(paid).max(Euros.NONE);
    }
}
