package fr.permanence.stays.ui.rooms;

import static fr.permanence.stays.rooms.lodging.BedKind.COT;
import static fr.permanence.stays.rooms.lodging.BedKind.DOUBLE;
import static fr.permanence.stays.rooms.lodging.BedKind.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.Inn;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.ui.shell.WindowBounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who prepares a stay fills its rooms, with the keys or with the mouse, by hand or by plan. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class RoomsPaneStoriesTest {
    private TestHouse house;
    private Inn inn;
    private RoomsDesk desk;
    private SleeperId awa;
    private SleeperId joy;
    private SleeperId mirela;
    private SleeperId andrei;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        Trip trip = Trip.in(house, 8);
        inn = new Inn(house, trip);
        inn.room("Rose", SINGLE, SINGLE);
        inn.room("Lilas", DOUBLE, COT, SINGLE);
        inn.room("Iris", SINGLE);
        awa = inn.woman("Awa");
        joy = inn.woman("Joy");
        Participant mother = trip.confirmed("Mirela");
        mirela = Inn.of(mother);
        andrei = inn.child(mother, "Andrei", 6, ChildBed.OWN);
        inn.team("Anne", Gender.WOMAN);
        desk = new RoomsDesk(house, trip.id(), stage, new WindowBounds(0, 0, 700, 760, false));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.pane::leave);
        house.close();
    }

    @Test
    void somebody_is_put_to_bed_with_the_keys_alone_and_taken_out_again() {
        assertThat(desk.lacking()).isEqualTo("5 personnes");
        desk.press(KeyCode.ENTER);
        assertThat(desk.told()).startsWith("Awa : choisissez son lit.");
        desk.press(KeyCode.RIGHT);
        assertThat(desk.told()).startsWith("Awa peut dormir là : Rose");
        desk.press(KeyCode.ENTER);
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("Rose", 0));
        assertThat(desk.lacking()).isEqualTo("4 personnes");
        desk.on(awa).press(KeyCode.DELETE);
        assertThat(inn.bedsOf(awa)).isEmpty();
        new FxRobot().interact(() -> house.services().undo.undoLast());
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("Rose", 0));
    }

    @Test
    void a_mother_is_drawn_to_her_bed_with_the_mouse_and_her_child_goes_with_her_or_it_is_said_why_not() {
        desk.draw(mirela, inn.bed("Iris", 0));
        assertThat(desk.told())
                .isEqualTo("Mirela ne peut pas dormir là : il manque un lit pour Andrei, qui dort avec sa mère.");
        assertThat(inn.bedsOf(mirela)).isEmpty();
        desk.draw(mirela, inn.bed("Lilas", 0));
        assertThat(inn.bedsOf(mirela)).containsExactly(inn.bed("Lilas", 0));
        assertThat(inn.bedsOf(andrei)).containsExactly(inn.bed("Lilas", 2));
    }

    @Test
    void a_wish_takes_three_keys_and_a_plan_keeps_it() {
        desk.on(awa).press(KeyCode.A, KeyCode.J, KeyCode.ENTER);
        assertThat(inn.book().wishes()).containsExactly(new Wish(awa, joy, false));
        desk.on(joy).press(KeyCode.N, KeyCode.M, KeyCode.ENTER);
        assertThat(inn.book().askedApart()).hasSize(1);
        desk.press(KeyCode.P);
        assertThat(desk.shows("Plan proposé, pas encore gardé")).isTrue();
        assertThat(desk.shows("Tous les souhaits sont tenus.")).isTrue();
        assertThat(inn.book().placements()).isEmpty();
        desk.press(KeyCode.ENTER);
        assertThat(inn.book().unassigned()).isEmpty();
        assertThat(inn.book().keeps(new Wish(awa, joy, false))).isTrue();
        desk.press(KeyCode.PAGE_DOWN);
        assertThat(desk.has("#night-0")).isTrue();
        new FxRobot().interact(() -> inn.undo(Beds.PLAN));
        assertThat(inn.book().placements()).isEmpty();
    }

    @Test
    void a_room_is_added_and_what_does_not_do_is_said_at_its_field() {
        desk.click("#room-new").write("#room-name", "rose").press(KeyCode.ENTER);
        assertThat(desk.shows("Une autre chambre porte déjà ce nom.")).isTrue();
        assertThat(desk.asks()).isTrue();
        desk.write("#room-name", "Jasmin").write("#room-beds-single", "deux").press(KeyCode.ENTER);
        assertThat(desk.shows("Un nombre de 0 à 20")).isTrue();
        desk.write("#room-beds-single", "1").press(KeyCode.ENTER);
        assertThat(desk.asks()).isFalse();
        assertThat(inn.room("Jasmin").beds()).hasSize(1);
    }

    @Test
    void the_plan_is_printed_room_by_room_without_naming_the_place() {
        new FxRobot().interact(() -> {
            inn.put(joy, inn.bed("Rose", 0));
            desk.pane.print().orElseThrow().run();
        });
        assertThat(desk.papers).hasSize(1);
        String said = desk.papers.getFirst().pieces().toString();
        assertThat(said).contains("Rose").contains("Joy").contains("Awa").doesNotContain("Lourdes");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        fr.permanence.print.Pdf.write(desk.papers.getFirst(), pdf);
        assertThat(pdf.size()).isPositive();
    }
}
