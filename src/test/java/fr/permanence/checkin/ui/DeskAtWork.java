package fr.permanence.checkin.ui;

import fr.permanence.TestHouse;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.queue.QueueChanged;
import fr.permanence.checkin.services.ServicesChanged;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The desk's view-model over a real house, without a window; its store may be made to wait. */
final class DeskAtWork {
    final TestHouse house;
    final HeardVoice voice = new HeardVoice();
    final Appearance appearance = new Appearance();
    final CheckInViewModel model;
    final DeskWords words;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean storeWaits;

    DeskAtWork(TestHouse house) {
        this.house = house;
        TestHouse.Services services = house.services().loaded();
        words = new DeskWords(appearance, new Moments(house.clock(), appearance::language));
        model = new CheckInViewModel(services(house), Background.withStoreOn(this::work), voice, words);
        services.changes.on(CheckInsChanged.class, changed -> model.askAfterVisit());
        services.changes.on(PeopleChanged.class, changed -> model.askAfterVisit());
        services.changes.on(HandoversChanged.class, changed -> model.handover().askAgain());
        services.changes.on(PresencesChanged.class, changed -> model.today().askAgain());
        services.changes.on(ServicesChanged.class, changed -> model.today().askAgain());
        services.changes.on(QueueChanged.class, changed -> model.today().askAgain());
        services.changes.on(MessagesChanged.class, changed -> model.askAfterVisit());
        services.changes.on(ApartChanged.class, changed -> model.today().askAgain());
        model.askForAll();
    }

    static DeskServices services(TestHouse house) {
        TestHouse.Services services = house.services();
        return new DeskServices(
                services.checkIns,
                services.deskBox,
                services.handovers,
                services.peopleQueries,
                services.undo,
                new HouseClock(house.clock()),
                new DeskTopics(
                        house.open().session(),
                        services.desk.presences(),
                        services.desk.halfDays(),
                        services.desk.services(),
                        services.desk.interviews(),
                        services.desk.openings(),
                        services.desk.lists(),
                        new DeskBeside(
                                services.beside.messages(),
                                services.beside.apart(),
                                services.beside.codes(),
                                services.beside.corrections(),
                                services.beside.paper())));
    }

    private void work(Runnable work) {
        if (storeWaits) waiting.add(work);
        else work.run();
    }

    /** From now on the store answers only when told to. */
    void storeWaits() {
        storeWaits = true;
    }

    /** The store does all it was asked for, and goes on doing so. */
    void storeWorks() {
        storeWaits = false;
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    PersonId knows(String name) {
        return knows(PersonDraft.named(name));
    }

    PersonId knows(PersonDraft draft) {
        return ((People.Kept) house.services().people.add(draft)).person();
    }

    PersonId knows(String name, int birthYear) {
        return knows(new PersonDraft(name, null, List.of(), new Birth.In(birthYear), List.of(), List.of(), null, null));
    }

    /** She came some days ago, at this time of the day. */
    void came(PersonId person, int daysAgo) {
        house.clock().move(Duration.ofDays(-daysAgo));
        house.services().checkIns.arrive(person);
        house.clock().move(Duration.ofDays(daysAgo));
    }

    void type(String letters) {
        model.box().typedProperty().set(model.box().typed() + letters);
    }

    List<String> rows() {
        return model.box().proposalProperty().get().rows().stream()
                .map(words::spoken)
                .toList();
    }

    int chosen() {
        return model.box().chosenProperty().get();
    }

    String notice() {
        return words.notice(model.box().noticeProperty().get());
    }

    List<String> today() {
        return model.today().lines().stream()
                .map(line -> words.name(line.line()))
                .toList();
    }

    /** What waits for who came, on the lines of today. */
    List<String> waiting() {
        return model.today().day().lines().stream()
                .flatMap(line -> model.today().day().attention().messages(line).stream())
                .map(words::message)
                .toList();
    }

    /** Whom to warn, by the name on the line. */
    List<String> warnings() {
        return model.today().day().lines().stream()
                .flatMap(line -> model.today().day().attention().warnings(line).stream()
                        .map(whom -> words.name(line) + " : " + words.warn(whom)))
                .toList();
    }
}
