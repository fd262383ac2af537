package fr.permanence.activities.signups;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When people are away; given by whoever plans that, whom activities do not know. */
@FunctionalInterface
public interface AwayThen {
    /**
     * When these people are away between two days, both included; who is not away then is absent. What begins before or ends
     * after is given whole.
     */
    Map<PersonId, List<Hours>> hours(Transaction tx, Collection<PersonId> people, LocalDate first, LocalDate last);

    /** From when to when somebody is away, on the clock of Paris. */
    record Hours(LocalDateTime from, LocalDateTime until) {
        /** Whether some of this session is held meanwhile. */
        public boolean meets(ActivitySession of) {
            return of.day().atTime(of.to()).isAfter(from)
                    && of.day().atTime(of.from()).isBefore(until);
        }
    }
}
