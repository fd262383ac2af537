package fr.permanence.stays.ui.pipeline;

import fr.permanence.change.Changes;
import fr.permanence.people.PeopleChanged;
import fr.permanence.stays.StaysChanged;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import fr.permanence.ui.shell.FootOfWindow;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/**
 * What the panes about who goes stand on.
 *
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
public record PipelineGround(
        Changes changes, Background background, Furniture furniture, Function<? super Throwable, String> troubleWords) {
    /** How they speak. */
    public PipelineWords words() {
        return new PipelineWords(furniture.appearance(), furniture.moments());
    }

    /** Where what was done is said. */
    public Voice voice() {
        return new FootOfWindow(furniture, troubleWords);
    }

    /** Says what was done with the way back beside it. */
    public WayBack wayBack(PipelineServices services, Voice voice, PipelineWords words) {
        return new WayBack(background, services.undo(), services.clock(), voice, words::outcome);
    }

    /** Asks again after each change that these panes show something of. */
    public void hear(Lifetime life, Runnable askAgain) {
        life.whileShown(() -> changes.on(StaysChanged.class, changed -> askAgain.run()));
        life.whileShown(() -> changes.on(PeopleChanged.class, changed -> askAgain.run()));
    }
}
