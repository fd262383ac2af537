package fr.permanence.stays.ui.dates;

import fr.permanence.change.Changes;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.ShownView;
import javafx.scene.Node;

/** The days that stays are planned around, beside holidays: commissions, other dates of the house. */
public final class DatesScreen implements Screen {
    private final DatesModel model;
    private final StayWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<DatesView> view;

    public DatesScreen(DatesModel model, StayWords words, Changes changes) {
        this.model = model;
        this.words = words;
        view = new ShownView<>(viewLife -> new DatesView(model, words, viewLife));
        life.whileShown(() -> changes.on(StaysChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().focus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public String help() {
        return words.say("dates.help");
    }
}
