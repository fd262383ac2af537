package fr.permanence.checkin.services;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;

/** Services given at the desk: each key is one row, to one visit or to nobody in particular, and is undone alone. */
public final class ServicesGiven {
    /** A service was given. */
    public static final String GIVE = "service.give";

    static final String TAKE_BACK = "service.takeBack";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public ServicesGiven(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(GIVE, Right.KEEP_THE_DESK, this::takeBack);
        undo.learn(TAKE_BACK, Right.KEEP_THE_DESK, this::giveAgain);
    }

    /** What goes and comes back with a visit. */
    public static HangsOnVisit hanging() {
        return new ServicesHanging();
    }

    /** What came of it. */
    public sealed interface Giving {}

    /** It is counted. */
    public record Given(ServiceGiven given) implements Giving {}

    /** The centre does not offer it, or no longer; nothing was counted. */
    public record NotOffered() implements Giving {}

    /** The visit was taken back in between, or is of another day; nothing was counted. */
    public record NoSuchVisit() implements Giving {}

    /** Counts a service once. */
    public Giving give(HouseWordId service, Optional<VisitId> visit) {
        session.require(Right.KEEP_THE_DESK);
        Giving giving = database.write(tx -> {
            ServiceRepository repository = new ServiceRepository(tx);
            boolean offered = HouseLists.find(tx, service)
                    .filter(HouseWord::shown)
                    .filter(word -> word.list() == HouseList.SERVICE)
                    .isPresent();
            if (!offered) return new NotOffered();
            if (visit.isPresent() && !isOfToday(repository, visit.get())) return new NoSuchVisit();
            ServiceGiven given = new ServiceGiven(
                    new ServiceCountId(ids.next()),
                    service,
                    visit.orElse(null),
                    clock.today(),
                    clock.now(),
                    session.account());
            repository.insert(given);
            journal.record(tx, GIVE, given.id().value(), UndoNote.empty());
            return new Given(given);
        });
        if (giving instanceof Given) told.run();
        return giving;
    }

    /** What was given today, and what can be. */
    public ServicesOfDay today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx ->
                ServicesOfDay.of(HouseLists.of(tx, HouseList.SERVICE), new ServiceRepository(tx).of(clock.today())));
    }

    /** Whether something was counted under this word, so that it cannot be taken out of its list. */
    public static boolean isUsed(Transaction tx, HouseWordId service) {
        return new ServiceRepository(tx).isUsed(service);
    }

    private boolean isOfToday(ServiceRepository repository, VisitId visit) {
        return repository.dayOf(visit).filter(clock.today()::equals).isPresent();
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        ServiceRepository repository = new ServiceRepository(tx);
        Optional<ServiceGiven> given = repository.find(act.subjectAs(ServiceCountId::new));
        if (given.isEmpty()) return new Gone();
        repository.delete(given.get().id());
        return new Reversed(TAKE_BACK, UndoNote.of(ServicesHanging.noteOf(List.of(given.get()))), told);
    }

    private Reversal.Result giveAgain(Transaction tx, Act act) {
        ServiceRepository repository = new ServiceRepository(tx);
        for (ServiceGiven given : ServicesHanging.read(act.need().content())) {
            VisitId visit = given.visit();
            if (visit != null && repository.dayOf(visit).isEmpty()) return new Refused("undo.visitIsGone");
            repository.insert(given);
        }
        return new Reversed(GIVE, UndoNote.empty(), told);
    }
}
