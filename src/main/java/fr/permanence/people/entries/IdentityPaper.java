package fr.permanence.people.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that says who somebody is.
 *
 * @param expires the last day on which it is valid, or null when it has none
 */
public record IdentityPaper(Kind kind, @Nullable LocalDate expires) {
    /** What it is. */
    public enum Kind {
        IDENTITY_CARD,
        PASSPORT,
        RESIDENCE_PERMIT,
        /** Récépissé: an application was filed. */
        RECEIPT,
        /** Autorisation provisoire de séjour. */
        PROVISIONAL_PERMIT,
        /** Attestation de demande d'asile. */
        ASYLUM_CLAIM,
        OTHER
    }

    /** Whether it is valid on this day. */
    public boolean isValidOn(LocalDate day) {
        return expires == null || !expires.isBefore(day);
    }

    @Override
    public String toString() {
        return "IdentityPaper";
    }
}
