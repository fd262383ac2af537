package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen stay, and what becomes of it as a whole. */
final class StayModel {
    private final StayServices services;
    private final Voice voice;
    private final StayWords words;
    private final Lane lane;
    private final OneAtATime acts;
    private final WayBack wayBack;
    private final ReadOnlyObjectWrapper<@Nullable StayLine> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable StayId wanted;

    StayModel(Background background, StayServices services, Voice voice, StayWords words) {
        this.services = services;
        this.voice = voice;
        this.words = words;
        lane = background.lane();
        acts = new OneAtATime(background, voice::trouble);
        wayBack = services.wayBack(background, voice, words);
    }

    /** The stay that is shown; null for none. */
    ReadOnlyObjectProperty<@Nullable StayLine> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean mayPlan() {
        return services.mayPlan();
    }

    LocalDate today() {
        return services.clock().today();
    }

    /** Shows this stay; null shows none. */
    void show(@Nullable StayId id) {
        wanted = id;
        askAgain();
    }

    /** Reads it once more. */
    void askAgain() {
        StayId id = wanted;
        lane.clear();
        if (id == null) shown.set(null);
        else lane.run(() -> services.stays().line(id), line -> shown.set(line.orElse(null)), voice::trouble);
    }

    /** Sets how serious the house is about it, and says so with the way back. */
    void stage(StayStage stage) {
        act(stay -> services.stays().stage(stay, stage), verbOf(stage));
    }

    private String verbOf(StayStage stage) {
        StayLine line = shown.get();
        boolean wasCancelled = line != null && line.stay().stage() == StayStage.CANCELLED;
        return switch (stage) {
            case CANCELLED -> "cancel.done";
            case IDEA -> "asIdea.done";
            case PREPARING -> wasCancelled ? "reinstate.done" : "prepare.done";
        };
    }

    /** Removes a stay that was planned for nobody yet. */
    void remove() {
        act(stay -> services.stays().remove(stay), "remove.done");
    }

    private void act(Function<Stay, Stays.Writing> how, String said) {
        StayLine line = shown.get();
        if (line == null) return;
        Callable<Stays.Writing> work = () -> how.apply(line.stay());
        acts.run(work, writing -> {
            switch (writing) {
                case Stays.Written done ->
                    wayBack.done(
                            words.say(said, words.named(line)),
                            done.verb(),
                            done.stay().id().value());
                case Stays.Refused no -> voice.say(words.refusal(no.reason()));
                case Stays.Unchanged same -> {}
            }
        });
    }
}
