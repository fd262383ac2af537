package fr.permanence.stays.ui.pipeline;

import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.stays.Trip;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the panes about who goes on a stay stand on, over a real house and without a window. */
public final class AroundTrip implements Voice {
    public final TestHouse house;
    public final Trip trip;
    public final List<String> said = new ArrayList<>();
    public final Appearance appearance = new Appearance();
    public final Background background = Background.inline();
    public final PipelineWords words;
    public final PipelineServices services;
    private Runnable takeBack = () -> {
        throw new AssertionError("there is nothing to take back");
    };

    public AroundTrip(TestHouse house, int places) {
        this.house = house;
        house.services().loaded();
        trip = Trip.in(house, places);
        words = new PipelineWords(appearance, new Moments(house.clock(), appearance::language));
        services = services(house);
    }

    /** What the panes ask of a house. */
    public static PipelineServices services(TestHouse house) {
        StaysWiring stays = house.services().stays;
        return new PipelineServices(
                stays.stays(),
                new PipelineServices.Going(stays.participants(), stays.participantQueries()),
                stays.proposals(),
                new PipelineServices.Known(house.services().finder, house.services().peopleQueries),
                house.services().undo,
                new HouseClock(house.clock()));
    }

    public WayBack wayBack() {
        return new WayBack(background, services.undo(), services.clock(), this, words::outcome);
    }

    /** Presses "Annuler" beside what was said last. */
    public void takeBack() {
        takeBack.run();
    }

    @Override
    public void done(String sentence, Runnable back) {
        said.add(sentence);
        takeBack = back;
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void trouble(Exception trouble) {
        throw new AssertionError(trouble);
    }

    @Override
    public void saved(Instant when) {}
}
