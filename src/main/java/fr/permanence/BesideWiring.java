package fr.permanence;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.VisitLedger;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.checkin.paperlist.PaperBooks;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.ArrayList;
import java.util.List;

/** Builds what stands beside the day of the desk: what waits for a person, and whom she must not meet. */
public final class BesideWiring {
    private final DeskMessages messages;
    private final ApartPairs apart;
    private final VisitCodes codes;
    private final Corrections corrections;
    private final PaperLists paper;
    private final VisitLedger ledger = new VisitLedger(hanging());

    BesideWiring(OpenVault vault, HouseClock clock, Changes changes, CheckIns checkIns, People people) {
        Database database = vault.database();
        Journal journal = vault.journal();
        var session = vault.session();
        Ids ids = vault.ids();
        messages =
                new DeskMessages(database, journal, session, ids, clock, () -> changes.publish(new MessagesChanged()));
        apart = new ApartPairs(database, journal, session, ids, clock, () -> changes.publish(new ApartChanged()));
        codes = new VisitCodes(database, journal, session, ids, clock, checkIns);
        corrections = new Corrections(database, journal, session, ids, clock, checkIns);
        paper = new PaperLists(database, journal, session, ids, clock, new PaperBooks(checkIns, ledger, people, codes));
    }

    /** What goes and comes back with a visit, beside what the day itself hangs on it. */
    static List<HangsOnVisit> hanging() {
        List<HangsOnVisit> all = new ArrayList<>(DeskWiring.hanging());
        all.add(VisitCodes.hanging());
        all.add(PaperLists.hanging());
        all.add(ActivitiesWiring.hanging());
        return all;
    }

    void teach(Undo undo) {
        codes.teach(undo, ledger);
        corrections.teach(undo, ledger);
        paper.teach(undo);
        messages.teach(undo);
        apart.teach(undo);
    }

    /** Whether something here speaks of her, so that she cannot simply be taken back. */
    static boolean speaksOf(Transaction tx, PersonId person) {
        return DeskMessages.speaksOf(tx, person) || ApartPairs.speaksOf(tx, person) || VisitCodes.speaksOf(tx, person);
    }

    public DeskMessages messages() {
        return messages;
    }

    public VisitCodes codes() {
        return codes;
    }

    public Corrections corrections() {
        return corrections;
    }

    public PaperLists paper() {
        return paper;
    }

    public ApartPairs apart() {
        return apart;
    }
}
