package fr.permanence.checkin.codes;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Visits of a code that became a person's.
 *
 * @param consentDay the day she said yes
 */
record Attachment(long id, PersonId person, String code, LocalDate consentDay, Instant madeAt, AccountId by) {
    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
