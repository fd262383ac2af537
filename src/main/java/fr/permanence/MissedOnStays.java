package fr.permanence;

import fr.permanence.activities.signups.AwayThen;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the stays tell the activities of who misses a session; the two do not know each other. */
final class MissedOnStays implements AwayThen {
    @Override
    public Map<PersonId, List<Hours>> hours(
            Transaction tx, Collection<PersonId> people, LocalDate first, LocalDate last) {
        Map<PersonId, List<Hours>> away = new HashMap<>();
        ParticipantQueries.hoursAwayWithin(tx, people, new StayDays(first, last))
                .forEach(each -> away.computeIfAbsent(each.person(), id -> new ArrayList<>())
                        .add(new Hours(each.from(), each.until())));
        return away;
    }
}
