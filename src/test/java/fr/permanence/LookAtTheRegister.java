package fr.permanence;

import fr.permanence.activities.ui.Autumn;
import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Shade;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.ui.shell.WindowBounds;
import java.security.SecureRandom;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The whole program over a house with an autumn of activities, to be used by hand: words among {@code dark english small
 * reception} say how.
 */
public final class LookAtTheRegister extends Application {
    @Override
    public void start(Stage stage) throws Exception {
        List<String> wishes = getParameters().getRaw();
        TestHouse house = TestHouse.in(Scratch.folder("house"));
        Autumn.in(house);
        if (wishes.contains("reception")) {
            house.open()
                    .keyring()
                    .addAccount(
                            "Anne",
                            java.util.Set.of(fr.permanence.access.Role.RECEPTION),
                            TestHouse.passphrase(),
                            null);
            house.restartAs("Anne");
        }
        house.services().loaded();
        boolean small = wishes.contains("small");
        Appearance appearance = new Appearance();
        if (wishes.contains("dark")) appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) appearance.languageProperty().set(Language.ENGLISH);
        Rooms rooms = new Rooms(
                house.open(),
                house.vault(),
                new Rooms.Outside(house.clock(), new SecureRandom()),
                appearance,
                Background.onDatabaseThread(),
                () -> {});
        new HouseWindow(
                        stage,
                        new Theme(appearance),
                        new WindowBounds(0, 0, small ? 980 : 1280, small ? 680 : 830, false))
                .show(rooms.node());
        rooms.focus();
    }
}
