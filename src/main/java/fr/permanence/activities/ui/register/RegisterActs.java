package fr.permanence.activities.ui.register;

import fr.permanence.activities.ui.shared.ActivityVoice;
import fr.permanence.change.Undo;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does acts beside the UI thread and says what came of them, with the way back.
 *
 * @param voice where it is said
 */
public record RegisterActs(Background background, RegisterServices services, ActivityVoice voice, RegisterWords words) {
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
        saved();
        voice.done(sentence, () -> takeBack(verb, subject));
    }

    /** Nothing was changed, and why. */
    public void refused(String sentence) {
        voice.say(sentence);
    }

    public void saved() {
        voice.saved(services.clock().now());
    }

    /** Takes an act back, whatever was done since, and says what came of it. */
    public void takeBack(String verb, long subject) {
        run(() -> services.undo().takeBack(verb, subject), outcome -> {
            if (outcome instanceof Undo.Done) saved();
            voice.say(words.outcome(outcome));
        });
    }
}
