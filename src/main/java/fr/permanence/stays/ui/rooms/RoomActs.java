package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.StayId;
import fr.permanence.print.Paper;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and acts for the leaf of rooms: one act at a time, only the latest reading arrives, each act with its way back. */
final class RoomActs {
    private final RoomServices services;
    private final RoomWords words;
    private final PaneGround ground;
    private final Consumer<Paper> paper;
    private final Voice voice;
    private final Lane lane;
    private final OneAtATime acts;
    private final WayBack wayBack;

    /** @param paper shows a paper before it is printed */
    RoomActs(RoomServices services, PaneGround ground, Consumer<Paper> paper) {
        this.services = services;
        this.ground = ground;
        this.paper = paper;
        words = new RoomWords(
                ground.furniture().appearance(), ground.furniture().moments());
        voice = ground.voice();
        lane = ground.background().lane();
        acts = new OneAtATime(ground.background(), voice::trouble);
        wayBack = new WayBack(ground.background(), services.undo(), services.clock(), voice, words::outcome);
    }

    RoomServices services() {
        return services;
    }

    RoomWords words() {
        return words;
    }

    PaneGround ground() {
        return ground;
    }

    /** Where it is said what was done. */
    Voice voice() {
        return voice;
    }

    /** Shows this paper before it is printed. */
    void show(Paper shown) {
        paper.accept(shown);
    }

    <T extends @Nullable Object> void read(Callable<T> work, Consumer<? super T> arrived) {
        lane.run(work, arrived, voice::trouble);
    }

    <T> void act(Callable<T> work, Consumer<? super T> then) {
        acts.run(work, then);
    }

    /** It is on the disk; this act on the stay takes it back. */
    void done(String sentence, String verb, StayId stay) {
        wayBack.done(sentence, verb, stay.value());
    }

    void say(String sentence) {
        voice.say(sentence);
    }
}
