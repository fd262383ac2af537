package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The inspection of the walk finds what it looks for. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class PlaceInspectionTest {
    private Scene scene;

    @Start
    void open(Stage stage) {
        Label cut = new Label("une phrase bien trop longue pour sa place");
        cut.setMaxWidth(60);
        TextField nameless = new TextField();
        Button outside = new Button("Trop loin");
        Button deaf = new Button("Sourd");
        nameless.relocate(0, 40);
        outside.relocate(900, 80);
        deaf.relocate(0, 120);
        // The keyboard stays in the text: what follows is not reached.
        nameless.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, javafx.event.Event::consume);
        scene = new Scene(new Pane(cut, nameless, outside, deaf), 400, 300);
        stage.setScene(scene);
        // The window is the one that other tests made larger.
        stage.sizeToScene();
        stage.show();
        nameless.requestFocus();
    }

    @Test
    void what_is_cut_off_nameless_outside_or_out_of_reach_is_found(FxRobot robot) {
        PlaceInspection inspection = new PlaceInspection(scene);
        List<String> faults = new java.util.ArrayList<>();
        robot.interact(() -> faults.addAll(inspection.faults("essai")));
        assertThat(faults)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("cut off", "bien trop longue"),
                        fault -> assertThat(fault).contains("no name", "TextField"),
                        fault -> assertThat(fault).contains("outside the window", "Trop loin"));
        assertThat(inspection.unreachable("essai")).anyMatch(fault -> fault.contains("Sourd"));
    }
}
