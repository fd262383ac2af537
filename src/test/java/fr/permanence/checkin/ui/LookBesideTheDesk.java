package fr.permanence.checkin.ui;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Draws what stands beside the desk into a picture to be looked at: the file, then words among {@code rows lines her day
 * paper dark english small}.
 */
public final class LookBesideTheDesk extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        List<String> wishes = getParameters().getRaw();
        TestHouse house = TestHouse.in(Scratch.folder("desk"));
        PersonId joy = people(house);
        boolean small = wishes.contains("small");
        Desk desk = new Desk(house, stage, new WindowBounds(0, 0, small ? 980 : 1280, small ? 680 : 800, false));
        if (wishes.contains("dark")) desk.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) desk.appearance.languageProperty().set(Language.ENGLISH);
        desk.screen.enter();
        draw(desk, stage, wishes, joy);
        PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(900));
        settle.setOnFinished(event -> LookAtTheDesk.save(stage.getScene().snapshot(null), Path.of(wishes.getFirst())));
        settle.play();
    }

    private static void draw(Desk desk, Stage stage, List<String> wishes, PersonId joy) {
        if (wishes.contains("rows")) desk.box().setText("joy");
        if (wishes.contains("code")) desk.box().setText("code 7-bleu");
        if (wishes.contains("lines")) {
            desk.box().setText("mirela");
            desk.box().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
        if (wishes.contains("her")) {
            desk.atDesk(joy);
            field(stage, "#attach-code").setText("7-bleu");
        }
        if (wishes.contains("day")) press(desk, KeyCode.F5);
        if (wishes.contains("paper")) {
            press(desk, KeyCode.F9);
            field(stage, "#paper-body").setText("14:10 Joy\n14h20\tAdaeze\n14.30 mirela\n3 anonymes\n\n15 h Joice");
        }
    }

    private static TextInputControl field(Stage stage, String id) {
        stage.getScene().getRoot().applyCss();
        return (TextInputControl) Objects.requireNonNull(stage.getScene().lookup(id));
    }

    private static void press(Desk desk, KeyCode key) {
        desk.box().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
    }

    private static PersonId people(TestHouse house) {
        TestHouse.Services services = house.services().loaded();
        PersonId joy = add(house, "Joy", 1991);
        PersonId other = add(house, "Joy", 1998);
        PersonId mirela = add(house, "Mirela", 1985);
        add(house, "Joyce Adesuwa", 1989);
        house.clock().move(Duration.ofDays(-1));
        services.checkIns.arrive(other);
        services.checkIns.arrive(mirela);
        services.checkIns.arriveAnonymously(3);
        services.beside.codes().arrive("7-bleu", false);
        house.clock().move(Duration.ofDays(1));
        LocalDate yesterday = LocalDate.of(2026, 11, 23);
        services.beside.corrections().add(yesterday, LocalTime.of(15, 5), joy, "oubliée sur la feuille");
        services.beside.codes().arrive("7-bleu", false);
        services.beside.messages().word(joy, "Anne veut la voir");
        services.beside.messages().post(joy);
        services.beside
                .messages()
                .word(mirela, "Rappeler le médecin de Nanterre avant jeudi, il attend son accord écrit");
        services.beside.apart().keep(joy, mirela, "Anne");
        services.checkIns.arrive(joy);
        return joy;
    }

    private static PersonId add(TestHouse house, String name, int year) {
        PersonDraft draft =
                new PersonDraft(name, null, List.of(), new Birth.In(year), List.of(), List.of("en"), null, null);
        return ((People.Kept) house.services().people.add(draft)).person();
    }
}
