package fr.permanence;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;

/** Builds what stands beside the day of the desk: what waits for a person, and whom she must not meet. */
public final class BesideWiring {
    private final DeskMessages messages;
    private final ApartPairs apart;

    BesideWiring(OpenVault vault, HouseClock clock, Changes changes) {
        Database database = vault.database();
        Journal journal = vault.journal();
        var session = vault.session();
        Ids ids = vault.ids();
        messages =
                new DeskMessages(database, journal, session, ids, clock, () -> changes.publish(new MessagesChanged()));
        apart = new ApartPairs(database, journal, session, ids, clock, () -> changes.publish(new ApartChanged()));
    }

    void teach(Undo undo) {
        messages.teach(undo);
        apart.teach(undo);
    }

    /** Whether something here speaks of her, so that she cannot simply be taken back. */
    static boolean speaksOf(Transaction tx, PersonId person) {
        return DeskMessages.speaksOf(tx, person) || ApartPairs.speaksOf(tx, person);
    }

    public DeskMessages messages() {
        return messages;
    }

    public ApartPairs apart() {
        return apart;
    }
}
