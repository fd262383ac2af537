package fr.permanence.settings.ui;

import fr.permanence.change.Changes;
import fr.permanence.settings.HouseSettingsChanged;
import fr.permanence.settings.Settings;
import fr.permanence.settings.lists.HouseListsChanged;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.shell.Furniture;
import java.security.SecureRandom;
import javafx.scene.Node;

/** The place "Réglages". */
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final ShownView<SettingsView> view;

    /**
     * @param random where proposed passphrases come from
     * @param openImport the import of a register
     */
    public SettingsScreen(
            Settings settings,
            Changes changes,
            Background background,
            Furniture furniture,
            SecureRandom random,
            Runnable openImport) {
        this.furniture = furniture;
        model = new SettingsViewModel(settings, background, random);
        view = new ShownView<>(viewLife -> new SettingsView(model, background, furniture, random, openImport));
        life.whileShown(() -> changes.on(HouseSettingsChanged.class, changed -> model.askAgain()));
        life.whileShown(() -> changes.on(HouseListsChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().focusFirst();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
        model.own.forget();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public String help() {
        return Words.beside(SettingsScreen.class, furniture.appearance()::language)
                .say("help");
    }
}
