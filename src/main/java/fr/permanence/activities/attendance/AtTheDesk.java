package fr.permanence.activities.attendance;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who was checked in at the desk; given by the desk, which this room does not know. */
public interface AtTheDesk {
    /** Those of these people who were checked in on this day. */
    Set<PersonId> cameOn(Transaction tx, Collection<PersonId> people, LocalDate day);

    /** Whether this is a check-in of hers on this day. */
    boolean isHers(Transaction tx, VisitId visit, PersonId person, LocalDate day);
}
