package fr.permanence.activities.attendance;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who was checked in at the desk; given by the desk, which this room does not know. */
@FunctionalInterface
public interface CameOn {
    /** Those of these people who were checked in on this day. */
    Set<PersonId> of(Transaction tx, Collection<PersonId> people, LocalDate day);
}
