package fr.permanence.people.register.ui;

import fr.permanence.change.Undo;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Brings in the centre's own spreadsheet of people. */
public final class ImportScreen implements Screen {
    private final ImportViewModel model;
    private final Runnable back;
    private @Nullable ImportView view;

    public ImportScreen(RegisterImport register, Undo undo, Background background, Furniture furniture) {
        this.model = new ImportViewModel(register, undo, background, furniture);
        this.back = furniture.navigation()::back;
    }

    @Override
    public Node node() {
        ImportView now = view;
        if (now == null) {
            now = new ImportView(model, back);
            view = now;
        }
        return now.node();
    }

    @Override
    public void enter() {
        if (view != null) view.focusFirst();
    }

    @Override
    public void leave() {
        // Nothing is half written: what is under way goes on or was stopped, as one transaction.
        model.stop();
    }

    @Override
    public void reword() {
        view = null;
    }

    @Override
    public String help() {
        return model.words().say("import.help");
    }
}
