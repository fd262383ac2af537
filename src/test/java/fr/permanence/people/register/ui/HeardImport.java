package fr.permanence.people.register.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what the import says, and presses its last "Annuler" when asked to. */
final class HeardImport implements ImportVoice {
    final List<String> said = new ArrayList<>();

    @Nullable
    Instant saved;

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
    public void saved(Instant when) {
        saved = when;
    }

    void takeBack() {
        takeBack.run();
    }
}
