package fr.permanence.checkin.ui.shared;

import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a page of the desk stands on, over a real house and without a window; its store may be made to wait. */
public class DeskGround {
    /** How long a wait for an interview is too long. */
    public static final Duration LATE = Duration.ofMinutes(45);

    public final TestHouse house;
    public final HeardVoice voice = new HeardVoice();
    public final Appearance appearance = new Appearance();
    public final DeskWords words;
    public final Background background = Background.withStoreOn(this::work);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean storeWaits;

    public DeskGround(TestHouse house) {
        this.house = house;
        house.services().loaded();
        words = new DeskWords(appearance, new Moments(house.clock(), appearance::language));
    }

    /** What the pages ask of the house. */
    public final DeskServices services() {
        return services(house);
    }

    public static DeskServices services(TestHouse house) {
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
                        () -> LATE,
                        new DeskBeside(
                                services.beside.messages(),
                                services.beside.apart(),
                                services.beside.codes(),
                                services.beside.corrections(),
                                services.beside.paper(),
                                services.activities.atTheDesk(),
                                services.stays.awayToday())));
    }

    private void work(Runnable work) {
        if (storeWaits) waiting.add(work);
        else work.run();
    }

    /** From now on the store answers only when told to. */
    public final void storeWaits() {
        storeWaits = true;
    }

    /** The store does all it was asked for, and goes on doing so. */
    public final void storeWorks() {
        storeWaits = false;
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    public final PersonId knows(String name) {
        return knows(PersonDraft.named(name));
    }

    public final PersonId knows(PersonDraft draft) {
        return ((People.Kept) house.services().people.add(draft)).person();
    }

    public final PersonId knows(String name, int birthYear) {
        return knows(new PersonDraft(name, null, List.of(), new Birth.In(birthYear), List.of(), List.of(), null, null));
    }

    /** She came some days ago, at this time of the day. */
    public final void came(PersonId person, int daysAgo) {
        house.clock().move(Duration.ofDays(-daysAgo));
        house.services().checkIns.arrive(person);
        house.clock().move(Duration.ofDays(daysAgo));
    }
}
