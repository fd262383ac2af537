package fr.permanence.activities.ui.offer;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.ActivityId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.shell.Furniture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the forms; what is typed on each and not kept yet outlives the page, not the session. */
public final class OfferPages {
    private final Background background;
    private final ActivityServices services;
    private final Furniture furniture;
    private final Voice voice;
    private final ActivityWords words;
    private final Consumer<ActivitySession> planned;
    private final Map<ActivityId, OfferModel> offered = new HashMap<>();
    private final Map<ActivitySession, ChangeModel> changing = new HashMap<>();
    private @Nullable OfferModel fresh;

    /** @param planned told the first session of what was planned, to show it */
    public OfferPages(
            Background background,
            ActivityServices services,
            Furniture furniture,
            Voice voice,
            ActivityWords words,
            Consumer<ActivitySession> planned) {
        this.background = background;
        this.services = services;
        this.furniture = furniture;
        this.voice = voice;
        this.words = words;
        this.planned = planned;
    }

    /** A new activity from this day on; or the one that was begun and not kept. */
    public void offer(LocalDate day) {
        OfferModel begun = fresh;
        if (begun == null) {
            begun = model();
            begun.start(day);
            fresh = begun;
        }
        show(begun, done -> fresh = null);
    }

    /** An activity that is offered. */
    public void open(Activity activity) {
        OfferModel model = offered.computeIfAbsent(activity.id(), id -> model());
        model.open(activity.id());
        show(model, done -> offered.remove(activity.id()));
    }

    /** The change of one session. */
    public void change(ActivitySession session, Activity activity) {
        ChangeModel model =
                changing.computeIfAbsent(session, of -> new ChangeModel(of, background, services, voice, words));
        Runnable kept = () -> {
            if (changing.remove(session) != null) furniture.navigation().back();
        };
        furniture.navigation().show(new ChangeScreen(model, words.title(activity.is()), words, furniture, kept));
    }

    private OfferModel model() {
        return new OfferModel(background, services, voice, words);
    }

    private void show(OfferModel model, Consumer<Optional<Sessions.Done>> forget) {
        furniture.navigation().show(new OfferScreen(model, words, furniture, done -> {
            forget.accept(done);
            furniture.navigation().back();
            done.ifPresent(series -> planned.accept(series.sessions().getFirst()));
        }));
    }
}
