package fr.permanence.checkin.ui;

import fr.permanence.change.Changes;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What the teams left to each other, day by day, and what one writes for the next. */
final class HandoverScreen implements Screen {
    private final HandoverModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final PauseTransition pauseInWriting = new PauseTransition(Duration.millis(500));
    private Lifetime viewLife = new Lifetime();
    private @Nullable HandoverView view;
    private @Nullable Node node;
    private boolean isShown;

    HandoverScreen(HandoverModel model, DeskWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        life.whileShown(() -> changes.on(HandoversChanged.class, changed -> model.askAgain()));
        pauseInWriting.setOnFinished(event -> model.keep());
        life.follow(model.draftProperty(), draft -> pauseInWriting.playFromStart());
        life.follow(furniture.appearance().discreet().onProperty(), on -> {
            if (view != null) view.sayAgain();
        });
    }

    @Override
    public Node node() {
        if (node == null) {
            Keys keys = new Keys(furniture.appearance()::language);
            view = new HandoverView(model, words, furniture.appearance(), keys, viewLife);
            VBox.setVgrow(view.node(), Priority.ALWAYS);
            VBox screen = new VBox(Labels.title(words.say("handovers")), view.node());
            screen.getStyleClass().add("screen");
            node = screen;
            if (isShown) viewLife.attach();
        }
        return node;
    }

    @Override
    public void enter() {
        isShown = true;
        node();
        life.attach();
        viewLife.attach();
        model.showNewest();
        model.askAgain();
        if (view != null) view.focus();
    }

    @Override
    public void leave() {
        isShown = false;
        pauseInWriting.stop();
        model.keep();
        life.detach();
        viewLife.detach();
    }

    @Override
    public void reword() {
        viewLife.detach();
        viewLife = new Lifetime();
        node = null;
        view = null;
    }

    @Override
    public List<Shortcut> keys() {
        node();
        return view == null ? List.of() : view.keysOfPage();
    }

    @Override
    public String help() {
        return words.say("handovers.help");
    }
}
