package fr.permanence;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.openings.Openings;
import fr.permanence.checkin.openings.OpeningsChanged;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.queue.QueueChanged;
import fr.permanence.checkin.services.ServicesChanged;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.Ids;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseListsChanged;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;

/** Builds what the desk does beside checking in: presence, services, the queue, openings, and the lists they read. */
public final class DeskWiring {
    private final HouseLists lists;
    private final Presences presences;
    private final HalfDays halfDays;
    private final ServicesGiven services;
    private final InterviewRequests interviews;
    private final Openings openings;

    DeskWiring(OpenVault vault, HouseClock clock, Changes changes) {
        Database database = vault.database();
        Journal journal = vault.journal();
        var session = vault.session();
        Ids ids = vault.ids();
        Runnable present = () -> {
            changes.publish(new PresencesChanged());
            changes.publish(new QueueChanged());
        };
        lists = new HouseLists(database, journal, session, ids, () -> changes.publish(new HouseListsChanged()));
        presences = new Presences(database, journal, session, clock, InterviewRequests.waiting(), present);
        halfDays = new HalfDays(database, journal, session, ids, clock, present);
        services =
                new ServicesGiven(database, journal, session, ids, clock, () -> changes.publish(new ServicesChanged()));
        interviews = new InterviewRequests(
                database, journal, session, ids, clock, () -> changes.publish(new QueueChanged()));
        openings = new Openings(database, journal, session, ids, clock, () -> changes.publish(new OpeningsChanged()));
    }

    /** What goes and comes back with a visit. */
    static List<HangsOnVisit> hanging() {
        return List.of(Presences.hanging(), ServicesGiven.hanging(), InterviewRequests.hanging());
    }

    void teach(Undo undo) {
        lists.teach(undo, DeskWiring::isUsed);
        presences.teach(undo);
        halfDays.teach(undo);
        services.teach(undo);
        interviews.teach(undo);
        openings.teach(undo);
    }

    private static boolean isUsed(Transaction tx, HouseWordId word) {
        return ServicesGiven.isUsed(tx, word) || InterviewRequests.isUsed(tx, word);
    }

    public HouseLists lists() {
        return lists;
    }

    public Presences presences() {
        return presences;
    }

    public HalfDays halfDays() {
        return halfDays;
    }

    public ServicesGiven services() {
        return services;
    }

    public InterviewRequests interviews() {
        return interviews;
    }

    public Openings openings() {
        return openings;
    }
}
