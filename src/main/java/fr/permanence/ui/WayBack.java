package fr.permanence.ui;

import fr.permanence.change.Undo;
import fr.permanence.text.HouseClock;
import java.util.function.Function;

/**
 * Says what was done, with the way back beside it.
 *
 * @param outcome says what came of a taking back
 */
public record WayBack(
        Background background, Undo undo, HouseClock clock, Voice voice, Function<Undo.Outcome, String> outcome) {
    /** It is on the disk, and this act takes it back, whatever was done since. */
    public void done(String sentence, String verb, long subject) {
        saved();
        voice.done(sentence, () -> takeBack(verb, subject));
    }

    public void saved() {
        voice.saved(clock.now());
    }

    private void takeBack(String verb, long subject) {
        background.run(
                () -> undo.takeBack(verb, subject),
                taken -> {
                    if (taken instanceof Undo.Done) saved();
                    voice.say(outcome.apply(taken));
                },
                voice::trouble);
    }
}
