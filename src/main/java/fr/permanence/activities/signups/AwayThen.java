package fr.permanence.activities.signups;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Set;

/** On which days somebody is away; given by whoever plans that, whom activities do not know. */
@FunctionalInterface
public interface AwayThen {
    /** Those from the first to the last day, both included, in order. */
    Set<LocalDate> days(Transaction tx, PersonId person, LocalDate first, LocalDate last);
}
