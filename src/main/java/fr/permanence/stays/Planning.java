package fr.permanence.stays;

import fr.permanence.access.Session;
import fr.permanence.ids.Ids;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.text.HouseClock;

/**
 * What every service of stays works with.
 *
 * @param told run after each commit
 */
public record Planning(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
    @Override
    public String toString() {
        return "Planning";
    }
}
