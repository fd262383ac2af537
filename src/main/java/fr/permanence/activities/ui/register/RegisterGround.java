package fr.permanence.activities.ui.register;

import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.change.Changes;
import fr.permanence.people.PeopleChanged;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.shell.FootOfWindow;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.function.Function;

/**
 * What stands around the pages about places and presence.
 *
 * @param arrivals the changes after which somebody may have been seen at the desk
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
public record RegisterGround(
        Changes changes,
        List<Class<? extends Record>> arrivals,
        Background background,
        Furniture furniture,
        Function<? super Throwable, String> troubleWords) {
    public RegisterGround {
        arrivals = List.copyOf(arrivals);
    }

    /** How these pages speak. */
    public RegisterWords words() {
        return new RegisterWords(furniture.appearance(), furniture.moments());
    }

    /** Does acts and says at the foot of the window what came of them. */
    public RegisterActs acts(RegisterServices services) {
        Voice voice = new FootOfWindow(furniture, troubleWords);
        return new RegisterActs(background, services, voice, words());
    }

    /** Asks again after each change that these pages show something of. */
    public void hear(Lifetime life, Runnable askAgain) {
        life.whileShown(() -> changes.on(ActivitiesChanged.class, changed -> askAgain.run()));
        life.whileShown(() -> changes.on(PeopleChanged.class, changed -> askAgain.run()));
        for (Class<? extends Record> arrival : arrivals)
            life.whileShown(() -> changes.on(arrival, changed -> askAgain.run()));
    }
}
