package fr.permanence.sample;

import fr.permanence.people.PersonDraft;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented person.
 *
 * @param is what is written down of her
 * @param active false once she is out of the active list
 * @param since when she was first written down
 * @param stoppedAfter the day after which she does not come any more, or null
 * @param weight how often she comes, against the others
 */
record SamplePerson(
        PersonDraft is,
        boolean active,
        Instant since,
        @Nullable LocalDate stoppedAfter,
        double weight) {
    @Override
    public String toString() {
        return "SamplePerson";
    }
}
