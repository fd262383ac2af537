package fr.permanence.settings.ui;

import fr.permanence.settings.Settings;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The settings: the look for everybody, the house for who runs it. */
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private @Nullable SettingsView view;

    public SettingsScreen(Settings settings, Background background, Furniture furniture) {
        model = new SettingsViewModel(settings, background, furniture);
    }

    @Override
    public Node node() {
        SettingsView now = view;
        if (now == null) {
            now = new SettingsView(model);
            view = now;
        }
        return now.node();
    }

    @Override
    public void enter() {
        model.askAgain();
    }

    @Override
    public void leave() {
        // Nothing listens, and what was typed stays in the view-model.
    }

    @Override
    public void reword() {
        view = null;
    }

    @Override
    public String help() {
        return model.words().say("help");
    }
}
