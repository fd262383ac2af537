package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.people.twins.NearTwins;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the list of people asks of the house.
 *
 * @param lastDay the last day she came, or nothing; a function, for people know nothing of visits; asked often, so quick
 */
public record PeopleServices(
        Reading reading,
        FollowUps followUps,
        Function<PersonId, Optional<LocalDate>> lastDay,
        People people,
        NearTwins twins) {
    /** Who there is, and who answers to what is typed. */
    public record Reading(PeopleQueries queries, PersonFinder finder) {}
}
