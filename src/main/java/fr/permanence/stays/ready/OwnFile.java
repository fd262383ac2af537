package fr.permanence.stays.ready;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is hers on this stay alone; kept under the seal of the departure.
 *
 * @param agreedOn the day on which she signed that she goes, or null
 * @param paidCents what she paid so far, 0 or more
 */
public record OwnFile(@Nullable LocalDate agreedOn, Childcare childcare, int paidCents) {
    /** Nothing was asked yet. */
    public static OwnFile empty() {
        return new OwnFile(null, Childcare.TO_ASK, 0);
    }

    OwnFile agreed(@Nullable LocalDate day) {
        return new OwnFile(day, childcare, paidCents);
    }

    OwnFile with(Childcare other) {
        return new OwnFile(agreedOn, other, paidCents);
    }

    OwnFile paid(int cents) {
        return new OwnFile(agreedOn, childcare, cents);
    }

    @Override
    public String toString() {
        return "OwnFile";
    }
}
