package fr.permanence.people.ui;

import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.entries.Entries;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What a person's file asks of the house.
 *
 * @param visits when she came, the newest first; a function, for people know nothing of visits
 */
public record PersonServices(People people, Entries entries, Function<PersonId, List<Instant>> visits, Undo undo) {}
