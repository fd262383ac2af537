package fr.permanence.activities.signups;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, as far as places are concerned.
 *
 * @param session the one session, or null for the whole activity
 * @param isProposed a place was proposed to her
 */
public record Waiter(
        WaitingId id, PersonId person, @Nullable SessionId session, boolean isProposed) {}
