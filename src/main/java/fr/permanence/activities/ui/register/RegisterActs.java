package fr.permanence.activities.ui.register;

import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does acts beside the UI thread and says what came of them, with the way back.
 *
 * @param voice where it is said
 */
public record RegisterActs(Background background, RegisterServices services, Voice voice, RegisterWords words) {
    /** Works, then answers; what failed is said. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        background.run(work, then, voice::trouble);
    }

    /** A lane in which only the latest answer arrives. */
    public Lane lane() {
        return background.lane();
    }

    /** It is on the disk, and this act takes it back. */
    public void done(String sentence, String verb, long subject) {
        wayBack().done(sentence, verb, subject);
    }

    /** Nothing was changed, and why. */
    public void refused(String sentence) {
        voice.say(sentence);
    }

    public void saved() {
        wayBack().saved();
    }

    private WayBack wayBack() {
        return new WayBack(background, services.undo(), services.clock(), voice, words::outcome);
    }
}
