package fr.permanence.stays.follow;

import fr.permanence.ids.PersonId;

/** A file left the lists or came back to them: what she lacks on a stay to come may be other than it was. */
public record BackInLists(PersonId person) {}
