package fr.permanence.checkin.ui;

import fr.permanence.change.Changes;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.checkin.openings.OpeningsChanged;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.queue.QueueChanged;
import fr.permanence.checkin.services.ServicesChanged;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.people.PeopleChanged;
import fr.permanence.settings.HouseSettingsChanged;
import fr.permanence.settings.lists.HouseListsChanged;
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
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** The desk, where whoever comes in is welcomed with a few letters and a key. */
public final class CheckInScreen implements Screen {
    private final DeskWords words;
    private final CheckInViewModel model;
    private final Lifetime life = new Lifetime();
    private final Timeline minutes = new Timeline();
    private final ShownView<CheckInView> view;

    /** @param troubleWords says a trouble of the store, or a bug, in one sentence */
    public CheckInScreen(
            DeskServices services,
            DeskExits exits,
            Changes changes,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords) {
        this.words = new DeskWords(furniture.appearance(), furniture.moments());
        this.model = new CheckInViewModel(services, background, new FootOfWindow(furniture, troubleWords), words);
        view = new ShownView<>(viewLife -> new CheckInView(model, words, furniture, exits, changes, viewLife));
        minutes.getKeyFrames().setAll(new KeyFrame(Duration.minutes(1), event -> lookAtTheDay()));
        minutes.setCycleCount(Animation.INDEFINITE);
        listen(changes, services);
    }

    private void listen(Changes changes, DeskServices services) {
        life.whileShown(() -> changes.on(CheckInsChanged.class, changed -> model.askAfterVisit()));
        life.whileShown(() -> changes.on(MessagesChanged.class, changed -> model.askAfterVisit()));
        life.whileShown(() -> changes.on(PeopleChanged.class, changed -> model.askAfterVisit()));
        life.whileShown(() ->
                changes.on(HandoversChanged.class, changed -> model.handover().askAgain()));
        List<Class<? extends Record>> ofDay = List.of(
                PresencesChanged.class,
                ServicesChanged.class,
                QueueChanged.class,
                OpeningsChanged.class,
                HouseListsChanged.class,
                HouseSettingsChanged.class,
                ApartChanged.class,
                services.topics().beside().sessions().changed(),
                services.topics().beside().away().changed());
        for (Class<? extends Record> kind : ofDay)
            life.whileShown(() -> changes.on(kind, changed -> model.today().askAgain()));
        life.whileShown(() -> {
            minutes.playFromStart();
            return minutes::stop;
        });
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        CheckInView shown = view.enter();
        model.askForAll();
        shown.focusBox();
    }

    @Override
    public void leave() {
        model.handover().keep();
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keys();
    }

    @Override
    public String help() {
        return words.say("help");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(() -> view.now().focusBox());
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(() -> view.now().openEvacuation());
    }

    private void lookAtTheDay() {
        if (model.today().isOfAnotherDay()) model.askForAll();
        else view.now().showMinutes();
    }
}
