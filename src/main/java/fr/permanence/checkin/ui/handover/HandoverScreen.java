package fr.permanence.checkin.ui.handover;

import fr.permanence.change.Changes;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** What the teams left to each other, day by day, and what one writes for the next. */
public final class HandoverScreen implements Screen {
    private final HandoverModel model;
    private final DeskWords words;
    private final Lifetime life = new Lifetime();
    private final PauseTransition pauseInWriting = new PauseTransition(Duration.millis(500));
    private final ShownView<HandoverView> view;

    public HandoverScreen(HandoverModel model, DeskWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        view = new ShownView<>(viewLife -> new HandoverView(
                model, words, furniture.appearance(), new Keys(furniture.appearance()::language), viewLife));
        life.whileShown(() -> changes.on(HandoversChanged.class, changed -> model.askAgain()));
        pauseInWriting.setOnFinished(event -> model.keep());
        life.follow(model.draftProperty(), draft -> pauseInWriting.playFromStart());
        life.follow(
                furniture.appearance().discreet().onProperty(), on -> view.now().sayAgain());
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        HandoverView shown = view.enter();
        model.showNewest();
        model.askAgain();
        shown.focus();
    }

    @Override
    public void leave() {
        pauseInWriting.stop();
        model.keep();
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keysOfPage();
    }

    @Override
    public String help() {
        return words.say("handovers.help");
    }
}
