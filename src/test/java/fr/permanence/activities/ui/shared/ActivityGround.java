package fr.permanence.activities.ui.shared;

import fr.permanence.TestHouse;
import fr.permanence.activities.ui.Planning;
import fr.permanence.activities.ui.Term;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the models of activities stand on, over a real house with a term, without a window. */
public final class ActivityGround implements Voice {
    public final List<String> said = new ArrayList<>();
    public final List<Exception> troubles = new ArrayList<>();
    public final Background background = Background.inline();
    public final Term term;
    public final ActivityServices services;
    public final ActivityWords words;
    private @Nullable Runnable takeBack;

    public final Appearance appearance = new Appearance();

    public ActivityGround(TestHouse house) {
        term = Term.in(house);
        services = Planning.services(house);
        words = new ActivityWords(appearance, new Moments(house.clock(), appearance::language));
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

    /** Presses the last "Annuler". */
    public void takeBack() {
        if (takeBack == null) throw new AssertionError("there is nothing to take back");
        takeBack.run();
    }
}
