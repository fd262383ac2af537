package fr.permanence.stays.rooms;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.util.Collection;
import java.util.List;

/** Who must not be in one room because they must not meet at all: what the house knows, without why. */
@FunctionalInterface
public interface KeptApart {
    /** The pairs of whom both are among these people, inside the transaction. */
    List<Pair> among(Transaction tx, Collection<PersonId> people);

    /** Two of them. */
    record Pair(PersonId one, PersonId other) {}
}
