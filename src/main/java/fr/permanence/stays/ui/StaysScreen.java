package fr.permanence.stays.ui;

import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Ground;
import fr.permanence.stays.ui.year.Span;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.FootOfWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** The place of stays: the year, and one stay of it below. */
public final class StaysScreen implements Screen {
    private final StayWords words;
    private final StaysModel model;
    private final Lifetime life = new Lifetime();
    private final ShownView<StaysView> view;

    /**
     * @param holidays the holidays that have a day in a span, in the language of the moment
     * @param panes what stands around the chosen stay
     */
    public StaysScreen(StaysGround ground, Function<Span, List<Ground>> holidays, StayPanes panes) {
        words = new StayWords(
                ground.furniture().appearance(), ground.furniture().moments());
        FootOfWindow voice = new FootOfWindow(ground.furniture(), ground.troubleWords());
        model = new StaysModel(ground.background(), ground.services(), holidays, panes, voice, words);
        StaysExits exits = new WaysOn(ground, voice, words, model).exits();
        view = new ShownView<>(viewLife -> new StaysView(model, words, ground.furniture(), exits, viewLife));
        life.whileShown(() -> ground.changes().on(StaysChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.leaves().enter();
        model.askAgain();
        view.enter().focus();
    }

    @Override
    public void leave() {
        life.detach();
        model.leaves().leave();
        view.leave();
    }

    @Override
    public void reword() {
        model.leaves().reword();
        view.reword();
        model.askAgain();
    }

    @Override
    public List<Shortcut> keys() {
        return view.now().keys();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(view.now().print());
    }

    @Override
    public String help() {
        String place = words.say(model.year().mayPlan() ? "help" : "help.see");
        String leaf = model.leaves().pane().map(StayPane::help).orElse("");
        return (place + " " + leaf).strip();
    }
}
