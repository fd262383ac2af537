package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.StayId;
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
    private final RoomGround ground;
    private final Lane lane;
    private final OneAtATime acts;
    private final WayBack wayBack;

    RoomActs(RoomServices services, RoomGround ground) {
        this.services = services;
        this.ground = ground;
        words = new RoomWords(
                ground.furniture().appearance(), ground.furniture().moments());
        Voice voice = ground.voice();
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

    RoomGround ground() {
        return ground;
    }

    <T extends @Nullable Object> void read(Callable<T> work, Consumer<? super T> arrived) {
        lane.run(work, arrived, ground.voice()::trouble);
    }

    <T> void act(Callable<T> work, Consumer<? super T> then) {
        acts.run(work, then);
    }

    /** It is on the disk; this act on the stay takes it back. */
    void done(String sentence, String verb, StayId stay) {
        wayBack.done(sentence, verb, stay.value());
    }

    void say(String sentence) {
        ground.voice().say(sentence);
    }
}
