package fr.permanence.activities.ui;

import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.change.Changes;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.FootOfWindow;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The place of activities: what is on, and one session of it below. */
public final class ActivitiesScreen implements Screen {
    private final ActivityWords words;
    private final ActivitiesViewModel model;
    private final BelowTheWeek below;
    private final Lifetime life = new Lifetime();
    private final ShownView<ActivitiesView> view;

    /**
     * @param troubleWords says a trouble of the store, or a bug, in one sentence
     * @param given what stands below the week; null shows the plain facts
     */
    public ActivitiesScreen(
            ActivityServices services,
            Changes changes,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords,
            @Nullable BelowTheWeek given) {
        words = new ActivityWords(furniture.appearance(), furniture.moments());
        FootOfWindow voice = new FootOfWindow(furniture, troubleWords);
        model = new ActivitiesViewModel(background, services, voice, words);
        below = given == null ? new PlainCard(model.agenda(), words) : given;
        ActivitiesExits exits =
                new WaysOn(services, changes, background, furniture, voice, words).exits(model.agenda());
        view = new ShownView<>(viewLife -> new ActivitiesView(model, words, furniture, exits, below, viewLife));
        life.whileShown(() ->
                changes.on(ActivitiesChanged.class, changed -> model.agenda().askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        below.enter();
        model.agenda().askAgain();
        view.enter().focus();
    }

    @Override
    public void leave() {
        life.detach();
        below.leave();
        view.leave();
    }

    @Override
    public void reword() {
        below.reword();
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keys();
    }

    @Override
    public Optional<Runnable> print() {
        return below.print();
    }

    @Override
    public String help() {
        return (words.say(model.mayLead() ? "help" : "help.see") + " " + below.help()).strip();
    }
}
