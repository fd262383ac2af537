package fr.permanence;

import fr.permanence.access.Role;
import fr.permanence.access.Session;
import fr.permanence.change.Changes;
import fr.permanence.ids.AccountId;
import fr.permanence.people.search.FindableQueries;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.store.Database;
import fr.permanence.store.Rehearsal;
import java.util.Set;

/** Reads people in, and finds some, again and again before there are any: the machine is quick at it once it counts. */
final class ReadingRehearsal {
    private static final int TIMES = 12;

    private ReadingRehearsal() {}

    /** Takes a second or two, beside somebody who types her passphrase. */
    static void play() {
        Rehearsal.play(ReadingRehearsal::readIn);
    }

    private static void readIn(Database database) {
        Session nobody = new Session(new AccountId(0), "", Set.of(Role.RECEPTION));
        for (int i = 0; i < TIMES; i++) {
            PersonFinder finder =
                    new PersonFinder(new FindableQueries(database, nobody), person -> 0, new Changes(Runnable::run));
            finder.load();
            finder.find("m", 8);
            finder.find("bcd", 8);
        }
    }
}
