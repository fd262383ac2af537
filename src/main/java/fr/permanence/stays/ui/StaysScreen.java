package fr.permanence.stays.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.DaysAround;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.FootOfWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The place of stays: the year, and one stay of it below. */
public final class StaysScreen implements Screen {
    private final StayWords words;
    private final StaysModel model;
    private final Lifetime life = new Lifetime();
    private final ShownView<StaysView> view;

    /**
     * @param around the days that the house plans around
     * @param panes what stands around the chosen stay
     * @param openFile opens one person's file
     */
    public StaysScreen(StaysGround ground, DaysAround around, StayPanes panes, Consumer<PersonId> openFile) {
        words = new StayWords(
                ground.furniture().appearance(), ground.furniture().moments());
        FootOfWindow voice = new FootOfWindow(ground.furniture(), ground.troubleWords());
        DaysMet met = new DaysMet(ground.services(), around, words);
        model = new StaysModel(ground.background(), ground.services(), met, panes, voice, words);
        StaysExits exits = new WaysOn(ground, voice, words, model, met, openFile).exits();
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
        view.now().leave();
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
