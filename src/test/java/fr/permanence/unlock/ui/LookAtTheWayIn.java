package fr.permanence.unlock.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.store.StoreSettings;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.WindowBounds;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * Opens a page of the way in to be looked at: {@code signin wizard recovery shut}, with words among {@code dark english
 * small large}.
 */
public final class LookAtTheWayIn extends Application {
    static {
        StoreSettings.beforeAnythingElse();
    }

    @Override
    public void start(Stage stage) throws Exception {
        List<String> wishes = getParameters().getRaw();
        Appearance appearance = new Appearance();
        if (wishes.contains("dark")) appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) appearance.languageProperty().set(Language.ENGLISH);
        if (wishes.contains("large")) appearance.textSizeProperty().set(TextSize.LARGER);
        WindowBounds small = wishes.contains("small") ? new WindowBounds(0, 0, 980, 680, false) : null;
        HouseWindow window = new HouseWindow(stage, new Theme(appearance), small);
        VaultFolder folder = new VaultFolder(Scratch.folder("way-in"));
        Clock clock = Clock.fixed(TestHouse.NOW, Moments.PARIS);
        Vault vault = Vault.at(folder, clock, new SecureRandom(), Argon2Cost.weakForTests());
        Door door = new Door(
                vault,
                Background.onDatabaseThread(),
                appearance,
                clock,
                open -> window.show(new StaysShutScreen(new StoreTrouble(Kind.IN_USE), appearance, () -> {}).node()));
        SecureRandom random = new SecureRandom();
        if (wishes.contains("wizard")) window.show(new FirstRunWizard(door, random, (open, share) -> {}).node());
        else if (wishes.contains("recovery")) window.show(new RecoveryScreen(door, random, () -> {}).node());
        else if (wishes.contains("shut"))
            window.show(new StaysShutScreen(new StoreTrouble(Kind.IN_USE), appearance, () -> {}).node());
        else window.show(new SignInScreen(door, () -> {}).node());
    }
}
