package fr.permanence.stays.proposals;

import fr.permanence.ids.PersonId;
import fr.permanence.people.followup.FollowUpLevel;
import java.util.Map;

/** How closely those are followed who come most, or whose level was set by hand; given by the house. */
@FunctionalInterface
public interface Closeness {
    /** Their levels; who is absent is followed from afar. */
    Map<PersonId, FollowUpLevel> now();
}
