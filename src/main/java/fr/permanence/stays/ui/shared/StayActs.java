package fr.permanence.stays.ui.shared;

import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Reads and acts for one part of a stay: one act at a time, only the latest reading arrives, each act with its way back. */
public final class StayActs {
    private final Voice voice;
    private final StayWords words;
    private final Lane lane;
    private final OneAtATime acts;
    private final WayBack wayBack;

    public StayActs(Background background, StayServices services, Voice voice, StayWords words) {
        this.voice = voice;
        this.words = words;
        lane = background.lane();
        acts = new OneAtATime(background, voice::trouble);
        wayBack = services.wayBack(background, voice, words);
    }

    public StayWords words() {
        return words;
    }

    /** Reads; what was read before and has not arrived is dropped. */
    public <T> void read(Callable<T> work, Consumer<? super T> arrived) {
        lane.run(work, arrived, voice::trouble);
    }

    /** Drops what was read and has not arrived. */
    public void forget() {
        lane.clear();
    }

    /** Acts; does nothing while the act before is under way. */
    public <T> void act(Callable<T> work, Consumer<? super T> then) {
        acts.run(work, then);
    }

    /** It is on the disk; this act takes it back. */
    public void done(String sentence, String verb, long subject) {
        wayBack.done(sentence, verb, subject);
    }

    /** Something to know. */
    public void say(String sentence) {
        voice.say(sentence);
    }
}
