package fr.permanence.settings.ui;

import fr.permanence.change.Changes;
import fr.permanence.settings.HouseSettingsChanged;
import fr.permanence.settings.Settings;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import java.security.SecureRandom;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The place "Réglages". */
public final class SettingsScreen implements Screen {
    private final SettingsViewModel model;
    private final Furniture furniture;
    private final SecureRandom random;
    private final Background background;
    private final Lifetime life = new Lifetime();
    private @Nullable SettingsView view;

    /** @param random where proposed passphrases come from */
    public SettingsScreen(
            Settings settings, Changes changes, Background background, Furniture furniture, SecureRandom random) {
        this.furniture = furniture;
        this.background = background;
        this.random = random;
        model = new SettingsViewModel(settings, background, random);
        life.whileShown(() -> changes.on(HouseSettingsChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view().node();
    }

    private SettingsView view() {
        SettingsView built = view == null ? new SettingsView(model, background, furniture, random) : view;
        view = built;
        return built;
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view().focusFirst();
    }

    @Override
    public void leave() {
        life.detach();
        model.own.forget();
    }

    @Override
    public void reword() {
        view = null;
    }

    @Override
    public String help() {
        return Words.beside(SettingsScreen.class, furniture.appearance()::language)
                .say("help");
    }
}
