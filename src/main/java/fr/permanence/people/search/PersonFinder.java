package fr.permanence.people.search;

import fr.permanence.change.Changes;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.PeopleTold;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.Person;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Finds people by what is typed in a box; keeps its index in step with what is written down. */
public final class PersonFinder implements PeopleTold {
    private final FindableQueries queries;
    private final PersonIndex index;
    private final Changes changes;

    /** @param warmth how often and lately somebody comes; asked at each search */
    public PersonFinder(FindableQueries queries, ToDoubleFunction<PersonId> warmth, Changes changes) {
        this.queries = queries;
        this.index = new PersonIndex(warmth);
        this.changes = changes;
    }

    /** Reads everybody in; until then nobody is found. */
    public void load() {
        index.load(queries.everybody());
    }

    /** Who answers to what was typed, the best first. */
    public List<Match> find(String typed, int limit) {
        return index.find(typed, limit);
    }

    /** She came, or a visit of hers was taken back: her warmth is another. */
    public void warmed(PersonId person) {
        index.warmed(person);
    }

    @Override
    public void changed(List<Person> people) {
        people.forEach(person -> index.put(findable(person)));
        changes.publish(new PeopleChanged());
    }

    @Override
    public void removed(List<PersonId> people) {
        people.forEach(index::remove);
        changes.publish(new PeopleChanged());
    }

    /** Forgets everybody, when the vault is locked. */
    public void clear() {
        index.clear();
    }

    private static Findable findable(Person person) {
        return new Findable(
                person.id(),
                person.is().chosenName(),
                person.is().familyName(),
                person.is().aliases(),
                person.is().code(),
                person.is().phones(),
                person.active());
    }
}
