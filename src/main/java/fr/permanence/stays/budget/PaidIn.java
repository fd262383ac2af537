package fr.permanence.stays.budget;

import fr.permanence.ids.StayId;
import java.math.BigDecimal;

/** What the women of a stay paid in so far, in euros to the cent, for who may know it. */
@FunctionalInterface
public interface PaidIn {
    BigDecimal of(StayId stay);
}
