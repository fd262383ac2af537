package fr.permanence.people.followup;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A follow-up level as somebody set it by hand, with the reason and the day from which it holds.
 *
 * @param authorName the name of the account as it was when it was set
 */
public record FollowUp(
        FollowUpId id,
        PersonId person,
        FollowUpLevel level,
        LocalDate since,
        String reason,
        AccountId author,
        String authorName,
        Instant setAt) {
    @Override
    public String toString() {
        return "FollowUp[" + id + "]";
    }
}
