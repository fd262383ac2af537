package fr.permanence.people.ui;

import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.bin.Bin;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.extract.Extracts;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.notes.DeskNotes;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.people.twins.NearTwins;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What a person's file asks of the house.
 *
 * @param beside what is kept beside what she gave
 * @param whole what is done with the whole file
 * @param visits when she came, the newest first; a function, for people know nothing of visits
 */
public record PersonServices(
        People people, Beside beside, Whole whole, Function<PersonId, List<Instant>> visits, Undo undo) {
    /** What is kept beside what she gave: sealed entries, follow-up, notes for the desk. */
    public record Beside(Entries entries, FollowUps followUps, DeskNotes notes) {}

    /** What is done with a whole file: bin, merge, extract; and who may be meant. */
    public record Whole(Bin bin, Merges merges, Extracts extracts, PersonFinder finder, NearTwins twins) {}

    Entries entries() {
        return beside.entries();
    }
}
