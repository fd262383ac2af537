package fr.permanence.activities.ui.register;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the pages about places and presence stand on, over a real house and without a window; its store may be made to wait. */
public final class RegisterAtWork implements Voice {
    public final TestHouse house;
    public final List<String> said = new ArrayList<>();
    public final List<Exception> troubles = new ArrayList<>();
    public final Appearance appearance = new Appearance();
    public final RegisterActs acts;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean storeWaits;
    private Runnable takeBack = () -> {
        throw new AssertionError("there is nothing to take back");
    };

    public RegisterAtWork(TestHouse house) {
        this.house = house;
        house.services().loaded();
        RegisterWords words = new RegisterWords(appearance, new Moments(house.clock(), appearance::language));
        acts = new RegisterActs(Background.withStoreOn(this::work), services(house), this, words);
    }

    /** What the pages ask of a house. */
    public static RegisterServices services(TestHouse house) {
        TestHouse.Services services = house.services();
        ActivitiesWiring activities = services.activities;
        return new RegisterServices(
                new RegisterServices.Offered(house.open().session(), activities.activities(), activities.sessions()),
                new RegisterServices.Given(activities.signUps(), activities.places(), activities.calls()),
                new RegisterServices.Waiting(
                        activities.waiting(), activities.promotions(), activities.fairness(), activities.draws()),
                new RegisterServices.Came(activities.marks(), activities.attendance()),
                new RegisterServices.Known(services.finder, services.peopleQueries),
                services.undo,
                new HouseClock(house.clock()));
    }

    private void work(Runnable work) {
        if (storeWaits) waiting.add(work);
        else work.run();
    }

    /** From now on the store answers only when told to. */
    public void storeWaits() {
        storeWaits = true;
    }

    /** The store does all it was asked for, and goes on doing so. */
    public void storeWorks() {
        storeWaits = false;
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    public void takeBack() {
        takeBack.run();
    }

    public String lastSaid() {
        return said.isEmpty() ? "" : said.getLast();
    }

    @Override
    public void done(String sentence, Runnable undo) {
        said.add(sentence);
        takeBack = undo;
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void trouble(Exception trouble) {
        troubles.add(trouble);
    }

    @Override
    public void saved(Instant when) {}
}
