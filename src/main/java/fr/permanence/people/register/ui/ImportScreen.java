package fr.permanence.people.register.ui;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Brings in the centre's own spreadsheet of people. */
public final class ImportScreen implements Screen {
    private final ImportViewModel model;
    private final Lifetime life = new Lifetime();
    private final ShownView<ImportView> view;

    public ImportScreen(
            RegisterImport register, Undo undo, Changes changes, Background background, Furniture furniture) {
        this.model = new ImportViewModel(
                register, undo, background, new ImportFootOfWindow(furniture), new ImportWords(furniture.appearance()));
        view = new ShownView<>(
                viewLife -> new ImportView(model, furniture.appearance(), furniture.navigation()::back, viewLife));
        life.whileShown(() -> changes.on(PeopleChanged.class, changed -> model.peopleChanged()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.entered();
        view.enter().focusFirst();
    }

    @Override
    public void leave() {
        life.detach();
        // Nothing is half written: what is under way is stopped as one transaction.
        model.left();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        ImportWords words = model.words();
        List<Shortcut> keys = new ArrayList<>();
        if (model.isRunning()) {
            keys.add(new Shortcut(ImportFoot.STOP, () -> words.say("import.stop"), model::stop));
            return keys;
        }
        keys.add(new Shortcut(
                Stroke.ctrl(KeyCode.O),
                () -> words.say("import.choose"),
                () -> view.now().pick()));
        if (model.stageProperty().get() == ImportViewModel.Stage.PREVIEW) {
            keys.add(new Shortcut(ImportFoot.READ_AGAIN, () -> words.say("import.readAgain"), model::readAgain));
            keys.add(new Shortcut(ImportFoot.BRING_IN, () -> words.say("import.bringInKey"), model::bringIn));
        }
        return keys;
    }

    @Override
    public String help() {
        return model.words().say("import.help");
    }
}
