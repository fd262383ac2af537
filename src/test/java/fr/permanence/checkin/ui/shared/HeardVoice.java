package fr.permanence.checkin.ui.shared;

import fr.permanence.ui.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what the desk says, and presses its last "Annuler" when asked to. */
public final class HeardVoice implements Voice {
    public final List<String> said = new ArrayList<>();
    public final List<Exception> troubles = new ArrayList<>();

    public @Nullable Instant saved;

    private Runnable takeBack = () -> {
        throw new AssertionError("there is nothing to take back");
    };

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
    public void saved(Instant when) {
        saved = when;
    }

    /** The "Annuler" of what was said last, to be pressed later. */
    public Runnable lastTakeBack() {
        return takeBack;
    }

    public void takeBack() {
        takeBack.run();
    }
}
