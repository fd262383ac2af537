package fr.permanence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.access.Role;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Question;
import fr.permanence.ui.Shade;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What one does with the window itself, with the keyboard only, around a desk that is painted. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ShellStoriesTest {
    private PaintedHouse house;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        house = new PaintedHouse(Clock.fixed(PaintedHouse.NOW, Moments.PARIS), Set.of(Role.RECEPTION));
        HouseWindow window = new HouseWindow(shown, new Theme(house.appearance), null);
        window.show(house.shell.node());
        house.desk.enter();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(house.shell::close);
    }

    @Test
    void only_the_places_that_the_role_may_open_are_on_the_rail(FxRobot robot) {
        assertThat(robot.lookup("#place-desk").tryQuery()).isPresent();
        assertThat(robot.lookup("#place-social").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        assertThat(place()).isEqualTo("desk");
    }

    @Test
    void the_rail_is_walked_with_digits_with_arrows_and_back_with_escape(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(place()).isEqualTo("people");
        robot.interact(() -> robot.lookup("#place-people").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(place()).isEqualTo("settings");
        robot.type(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo("people");
    }

    @Test
    void digits_work_on_a_french_keyboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.UNDERSCORE).release(KeyCode.CONTROL);
        assertThat(place()).isEqualTo("settings");
    }

    @Test
    void the_undo_key_takes_back_the_last_act_from_an_empty_box(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(house.heard).containsExactly("undo", "redo");
    }

    @Test
    void the_undo_key_belongs_to_a_text_that_is_being_written(FxRobot robot) {
        robot.write("jo");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(house.heard).isEmpty();
        assertThat(house.desk.typed.get()).isNotEqualTo("jo");
    }

    @Test
    void the_undo_key_takes_back_what_was_done_after_the_box_was_filled(FxRobot robot) {
        robot.write("jo");
        robot.interact(() -> house.furniture.toasts().sayUndoable("Noté : Douche", () -> {}));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(house.heard).containsExactly("undo", "redo");
        assertThat(house.desk.typed.get()).isEqualTo("jo");
        robot.write("y").press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(house.heard).hasSize(2);
        assertThat(house.desk.typed.get()).isNotEqualTo("joy");
    }

    @Test
    void the_keyboard_stays_beside_what_went_away(FxRobot robot) {
        robot.interact(() -> house.furniture.navigation().show(new LongPage()));
        robot.interact(() -> robot.lookup("#row-30").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("row-31");
        robot.interact(() -> robot.lookup("#row-59").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("row-58");
    }

    @Test
    void what_the_program_focuses_is_brought_into_sight_and_the_next_page_opens_at_its_top(FxRobot robot) {
        robot.interact(() -> house.furniture.navigation().show(new LongPage()));
        robot.interact(() -> robot.lookup("#row-59").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInWindow(robot.lookup("#row-59").query())).isTrue();
        robot.interact(() -> house.furniture.navigation().show(new LongPage()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInWindow(robot.lookup("#row-0").query())).isTrue();
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner().getId();
    }

    private boolean isInWindow(Node node) {
        var there = node.localToScene(node.getLayoutBounds());
        return there.getMinY() >= 0 && there.getMaxY() <= stage.getScene().getHeight();
    }

    @Test
    void the_keys_of_the_box_are_heard_once(FxRobot robot) {
        robot.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.F4);
        assertThat(house.desk.heard).containsExactly("enter", "down", "f4");
    }

    @Test
    void a_slash_is_written_in_the_box_and_searches_elsewhere(FxRobot robot) {
        robot.write("a/");
        assertThat(house.desk.typed.get()).isEqualTo("a/");
        robot.interact(() -> robot.lookup("#place-desk").query().requestFocus());
        robot.write("/");
        assertThat(focusedId()).isEqualTo("desk-box");
    }

    @Test
    void the_veil_takes_everything_out_of_the_window_and_only_the_passphrase_lifts_it(FxRobot robot) {
        robot.write("joy");
        robot.type(KeyCode.F12);
        assertThat(stage.getTitle()).isEqualTo("Permanence");
        assertThat(textsInTheWindow()).noneMatch(text -> text.contains("Joy") || text.contains("Marie"));
        robot.write("ce n'est pas elle").type(KeyCode.ENTER);
        assertThat(house.shell.veiledProperty().get()).isTrue();
        assertThat(textsInTheWindow()).contains("Ce n’est pas la bonne phrase de passe.");
        type(robot, "#veil-passphrase", PaintedHouse.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        assertThat(house.shell.veiledProperty().get()).isFalse();
        assertThat(focusedId()).isEqualTo("desk-box");
        assertThat(house.desk.typed.get()).isEqualTo("joy");
    }

    @Test
    void no_key_of_the_window_works_under_the_veil(FxRobot robot) {
        robot.type(KeyCode.F12);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.type(KeyCode.F1).type(KeyCode.ESCAPE);
        assertThat(house.shell.veiledProperty().get()).isTrue();
        assertThat(house.heard).isEmpty();
        assertThat(place()).isEqualTo("desk");
    }

    @Test
    void locking_leaves_nothing_in_the_window(FxRobot robot) {
        robot.type(KeyCode.F12);
        robot.interact(() -> robot.lookup("#veil-lock").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(house.heard).containsExactly("lock");
        assertThat(textsInTheWindow()).isEmpty();
        assertThat(house.furniture.navigation().screenProperty().get()).isNull();
    }

    @Test
    void a_toast_offers_to_take_back_what_it_says(FxRobot robot) {
        robot.interact(() ->
                house.furniture.toasts().sayUndoable("Blessing O. est arrivée", () -> house.heard.add("taken back")));
        assertThat(textsInTheWindow()).contains("Blessing O. est arrivée", "Ctrl Z");
        robot.interact(() -> robot.lookup(".toast-act").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(house.heard).containsExactly("taken back");
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
    }

    @Test
    void the_same_trouble_met_again_is_said_once(FxRobot robot) {
        robot.interact(() -> {
            house.furniture.toasts().trouble("La clé USB n’est pas là.");
            house.furniture.toasts().trouble("Le disque est plein.");
            house.furniture.toasts().trouble("La clé USB n’est pas là.");
        });
        assertThat(robot.lookup(".toast-trouble").queryAll()).hasSize(2);
    }

    @Test
    void a_trouble_stays_when_something_else_is_said(FxRobot robot) {
        robot.interact(() -> {
            house.furniture.toasts().trouble("La clé USB n’est pas là.");
            house.furniture.toasts().say("Mirela est arrivée");
            house.furniture.toasts().clear();
        });
        assertThat(textsInTheWindow()).contains("La clé USB n’est pas là.").doesNotContain("Mirela est arrivée");
    }

    @Test
    void escape_closes_a_dialog_and_the_focus_goes_back(FxRobot robot) {
        robot.interact(() -> house.furniture
                .dialogs()
                .open(Question.of(
                        "Retirer Awa ?",
                        "Elle garde sa fiche.",
                        Answer.main("Retirer Awa", () -> house.heard.add("removed")),
                        Answer.dismiss("Garder Awa"))));
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
            assertThat(focusIsBelow(".dialog-layer", robot)).isTrue();
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(place()).isEqualTo("desk");
        robot.type(KeyCode.ESCAPE);
        assertThat(house.furniture.dialogs().isOpen()).isFalse();
        assertThat(house.heard).isEmpty();
        assertThat(focusedId()).isEqualTo("desk-box");
    }

    @Test
    void a_veil_over_a_dialog_keeps_the_dialog(FxRobot robot) {
        robot.interact(() -> house.furniture.dialogs().open(Question.of("Retirer Awa ?", "Elle garde sa fiche.")));
        robot.type(KeyCode.F12);
        assertThat(textsInTheWindow()).noneMatch(text -> text.contains("Awa"));
        type(robot, "#veil-passphrase", PaintedHouse.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        assertThat(textsInTheWindow()).contains("Retirer Awa ?");
        robot.type(KeyCode.ESCAPE);
        assertThat(focusedId()).isEqualTo("desk-box");
    }

    @Test
    void help_lists_every_key_that_is_registered(FxRobot robot) {
        robot.type(KeyCode.F1);
        List<String> shown = textsInTheWindow();
        assertThat(house.shell.shortcuts().everywhere()).hasSizeGreaterThan(10);
        assertThat(shown).containsAll(said(house.shell.shortcuts().everywhere()));
        assertThat(shown).containsAll(said(house.desk.keys())).contains(house.desk.help());
    }

    @Test
    void a_text_that_is_longer_than_the_window_is_read_to_its_end_with_the_keys(FxRobot robot) {
        Region text = new Region();
        text.setMinHeight(3000);
        robot.interact(() -> house.furniture.dialogs().open(new Question("Aide", text, List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane body = robot.lookup(".dialog-body").queryAs(ScrollPane.class);
        robot.type(KeyCode.DOWN);
        double lower = body.getVvalue();
        assertThat(lower).isPositive();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(body.getVvalue()).isGreaterThan(lower);
        robot.type(KeyCode.END);
        assertThat(body.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.HOME);
        assertThat(body.getVvalue()).isZero();
        robot.type(KeyCode.ENTER);
        assertThat(house.furniture.dialogs().isOpen()).isFalse();
    }

    @Test
    void another_language_keeps_the_place_and_what_was_typed(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(house.people::enter);
        robot.write("joy").type(KeyCode.LEFT);
        robot.interact(() -> house.appearance.languageProperty().set(Language.ENGLISH));
        assertThat(place()).isEqualTo("people");
        assertThat(textsInTheWindow())
                .contains("Today", "People", "saved 14:41", "F1 help")
                .doesNotContain("Aujourd’hui");
        assertThat(focusedId()).isEqualTo("desk-box");
        TextField box = robot.lookup("#desk-box").queryAs(TextField.class);
        assertThat(box.getText()).isEqualTo("joy");
        assertThat(box.getCaretPosition()).isEqualTo(2);
    }

    @Test
    void light_and_dark_and_the_size_of_text_change_at_once(FxRobot robot) {
        double before = box(robot).getFont().getSize();
        robot.interact(() -> {
            house.appearance.shadeProperty().set(Shade.DARK);
            house.appearance.textSizeProperty().set(TextSize.LARGEST);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(box(robot).getFont().getSize()).isGreaterThan(before * 1.4);
        assertThat(box(robot).getFont().getFamily()).startsWith("Inter Tabular");
    }

    @Test
    void everything_reached_by_tab_has_a_name(FxRobot robot) {
        Node first = stage.getScene().getFocusOwner();
        int stops = 0;
        do {
            Node stop = stage.getScene().getFocusOwner();
            assertThat(nameOf(stop)).as("%s", stop).isNotBlank();
            robot.type(KeyCode.TAB);
        } while (!stage.getScene().getFocusOwner().equals(first) && ++stops < 100);
        assertThat(stops).isBetween(10, 99);
    }

    private TextField box(FxRobot robot) {
        return robot.lookup("#desk-box").queryAs(TextField.class);
    }

    private String place() {
        Place here = house.furniture.navigation().placeProperty().get();
        return here == null ? "" : here.id();
    }

    private String focusedId() {
        Node focused = stage.getScene().getFocusOwner();
        return focused == null || focused.getId() == null ? "" : focused.getId();
    }

    private static void type(FxRobot robot, String field, String text) {
        // Not letter by letter: the robot's keyboard has no accents.
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private boolean focusIsBelow(String selector, FxRobot robot) {
        Node above = robot.lookup(selector).query();
        for (Node up = stage.getScene().getFocusOwner(); up != null; up = up.getParent())
            if (up.equals(above)) return true;
        return false;
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static List<String> said(List<Shortcut> shortcuts) {
        return shortcuts.stream().map(shortcut -> shortcut.says().get()).collect(Collectors.toList());
    }

    /** Every text in the scene, seen or not: what a screen reader could find. */
    private List<String> textsInTheWindow() {
        WaitForAsyncUtils.waitForFxEvents();
        return texts(stage.getScene().getRoot()).toList();
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node instanceof Labeled labeled ? Stream.of(labeled.getText()) : Stream.of();
        List<? extends Node> below = switch (node) {
            case ScrollPane scroll -> scroll.getContent() == null ? List.of() : List.of(scroll.getContent());
            case Labeled labeled -> labeled.getGraphic() == null ? List.of() : List.of(labeled.getGraphic());
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
        return Stream.concat(
                own.filter(text -> text != null && !text.isEmpty()),
                below.stream().flatMap(ShellStoriesTest::texts));
    }
}
