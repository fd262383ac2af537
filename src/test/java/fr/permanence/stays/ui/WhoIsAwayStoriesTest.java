package fr.permanence.stays.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.ui.shell.WindowBounds;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What who keeps the desk reads of the stays: the days, and who is away until when; it is Tuesday 24 November 2026. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WhoIsAwayStoriesTest {
    private TestHouse house;
    private StaysDesk desk;
    private PersonId joy;

    @Start
    void open(Stage stage) throws Exception {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        house.open().keyring().addAccount("Odile", Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        Trip trip = Trip.in(
                house, 5, new StayDays(house.today().minusDays(1), house.today().plusDays(3)));
        joy = trip.confirmed("Joy").person();
        trip.proposed("Awa");
        house.restartAs("Odile");
        desk = new StaysDesk(house, stage, new WindowBounds(0, 0, 1280, 800, false));
        desk.furniture.navigation().open("stays");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    @Test
    void who_is_away_and_until_when_is_read_but_not_where_and_enter_opens_her_file() {
        assertThat(desk.chosen()).startsWith("Séjour · 23–27 novembre 2026");
        assertThat(desk.shows("Joy")).isTrue();
        assertThat(desk.shows("jusqu’au vendredi 27")).isTrue();
        assertThat(desk.shows("Awa")).isFalse();
        assertThat(desk.shows("Lourdes")).isFalse();
        desk.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(desk.opened).containsExactly(joy);
    }

    @Test
    void with_people_at_the_desk_only_initials_are_read(FxRobot robot) {
        robot.interact(() -> desk.appearance.discreet().onProperty().set(true));
        assertThat(desk.shows("Joy")).isFalse();
        assertThat(desk.shows("J.")).isTrue();
    }
}
