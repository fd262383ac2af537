package fr.permanence.people.followup;

import fr.permanence.ids.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** On which days somebody was met lately; given by whoever records visits, whom this room does not know. */
public interface RecentContacts {
    /** The days on which she was met, from this day on, each once. */
    Collection<LocalDate> daysOf(PersonId person, LocalDate since);

    /** The same of these people; who was not met is absent. */
    Map<PersonId, ? extends Collection<LocalDate>> daysOf(Collection<PersonId> people, LocalDate since);

    /** The same of everybody; who was not met is absent. */
    Map<PersonId, ? extends Collection<LocalDate>> daysOfAll(LocalDate since);
}
