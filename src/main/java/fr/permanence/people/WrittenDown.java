package fr.permanence.people;

import fr.permanence.ids.AccountId;

/** A person, and who wrote her down. */
record WrittenDown(Person person, AccountId by) {
    @Override
    public String toString() {
        return "WrittenDown[" + person.id() + "]";
    }
}
