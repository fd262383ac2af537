package fr.permanence.checkin.sessions;

import fr.permanence.ids.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Who is away today, as the desk is told it; given by the house, for the desk knows no stay. */
public interface AwayToday {
    /** Until which day each of these people is away; who is not is absent. */
    Map<PersonId, LocalDate> of(Collection<PersonId> people);

    /** What is published when any of this changed. */
    Class<? extends Record> changed();
}
