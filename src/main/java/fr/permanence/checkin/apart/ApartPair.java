package fr.permanence.checkin.apart;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people who must not meet. Why is written nowhere.
 *
 * @param first the one of the lower number
 * @param second the other
 * @param warn whom the desk warns, one line
 * @param endedAt since when they may meet again, or null
 */
public record ApartPair(
        long id,
        PersonId first,
        PersonId second,
        String warn,
        Instant since,
        AccountId by,
        @Nullable Instant endedAt) {
    /** The one who is not this one. */
    public PersonId other(PersonId one) {
        return one.equals(first) ? second : first;
    }

    /** Whether it still holds. */
    public boolean holds() {
        return endedAt == null;
    }

    ApartPair ended(@Nullable Instant at) {
        return new ApartPair(id, first, second, warn, since, by, at);
    }

    @Override
    public String toString() {
        return "ApartPair[" + id + "]";
    }
}
