package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.access.Role;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Which places each role finds on the rail. */
@ExtendWith(ApplicationExtension.class)
class RoomsTest {
    @TempDir
    Path directory;

    private final Appearance appearance = new Appearance();

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_sees_the_places_it_may_open_and_is_greeted_without_a_trouble(Role role) {
        List<String> places = new ArrayList<>();
        List<Node> troubles = new ArrayList<>();
        try (TestHouse house = TestHouse.in(directory, role)) {
            new FxRobot().interact(() -> {
                Rooms rooms = new Rooms(
                        house.open(),
                        house.vault(),
                        new Rooms.Outside(house.clock(), new SecureRandom()),
                        appearance,
                        Background.inline(),
                        () -> {});
                Scene scene = new Scene(new StackPane(rooms.node()), 1200, 800);
                for (Node node : scene.getRoot().lookupAll(".rail-entry"))
                    if (node instanceof Button button && button.getId().startsWith("place-"))
                        places.add(button.getId());
                troubles.addAll(scene.getRoot().lookupAll(".toast-trouble"));
                rooms.close();
            });
        }
        if (role == Role.MANAGER) assertThat(places).containsExactly("place-settings");
        else
            assertThat(places)
                    .containsExactly("place-desk", "place-people", "place-activities", "place-stays", "place-settings");
        assertThat(troubles).isEmpty();
    }
}
