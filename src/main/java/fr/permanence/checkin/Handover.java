package fr.permanence.checkin;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.HandoverId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one team leaves to the next at the end of a day, signed by its author.
 *
 * @param authorName the name of the account as it was when it was signed
 */
public record Handover(
        HandoverId id, LocalDate day, String body, AccountId author, String authorName, Instant signedAt) {
    @Override
    public String toString() {
        return "Handover[" + id + "]";
    }
}
