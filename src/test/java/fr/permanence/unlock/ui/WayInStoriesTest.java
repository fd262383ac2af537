package fr.permanence.unlock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.text.Language;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How one comes in, with the keyboard only. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class WayInStoriesTest {
    private final List<WayIn> ways = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        ways.forEach(WayIn::close);
    }

    @Test
    void from_an_empty_folder_to_an_opened_vault(FxRobot robot) throws Exception {
        WayIn way = remember(new WayIn(folder(), Background.onDatabaseThread()));
        show(way, () -> new FirstRunWizard(way.door(), new SecureRandom(), (open, share) -> {}).node());
        focused("wizard-centre");
        robot.write("Maison").type(KeyCode.ENTER);
        focused("wizard-account");
        robot.write("Awa").type(KeyCode.TAB).write("sept chats sur un toit");
        robot.type(KeyCode.TAB, 3).write("sept chats sur un toit").type(KeyCode.ENTER);
        focused("wizard-print");
        List<String> key = texts(".door-key-signs");
        assertThat(key).hasSize(13);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        focus("wizard-next", robot);
        robot.type(KeyCode.ENTER);
        focused("wizard-group-first");
        assertThat(texts(".label")).doesNotContainAnyElementsOf(key);
        robot.write(asked(key, 0)).type(KeyCode.TAB).write(asked(key, 1)).type(KeyCode.ENTER);
        focused("wizard-empty");
        focus("wizard-next", robot);
        List<@Nullable String> keyboard = new CopyOnWriteArrayList<>();
        stage.getScene()
                .focusOwnerProperty()
                .addListener((of, before, now) -> keyboard.add(now == null ? null : now.getId()));
        robot.type(KeyCode.ENTER);
        until(() -> !way.opened.isEmpty());
        assertThat(keyboard)
                .as("where the keyboard went while the house was made")
                .isEmpty();
        assertThat(way.opened.getFirst().session().name()).isEqualTo("Awa");
    }

    @Test
    void a_wrong_passphrase_keeps_the_name_and_selects_what_was_typed(FxRobot robot) throws Exception {
        WayIn way = remember(WayIn.founded(folder(), Background.onDatabaseThread()));
        show(way, () -> new SignInScreen(way.door(), () -> {}).node());
        focused("door-name");
        robot.write("Marie").type(KeyCode.TAB).write("pas la bonne").type(KeyCode.ENTER);
        until(() -> texts(".field-error").stream().anyMatch(text -> text.startsWith("Ce nom et cette phrase")));
        TextField name = (TextField) node("door-name");
        TextField passphrase = (TextField) node("door-passphrase");
        assertThat(name.getText()).isEqualTo("Marie");
        focused("door-passphrase");
        assertThat(passphrase.getSelection().getLength()).isEqualTo("pas la bonne".length());
        robot.write(TestHouse.PASSPHRASE).type(KeyCode.ENTER);
        until(() -> !way.opened.isEmpty());
    }

    @Test
    void the_first_page_says_nothing_about_the_house(FxRobot robot) throws Exception {
        WayIn way = remember(WayIn.founded(folder(), Background.onDatabaseThread()));
        show(way, () -> new SignInScreen(way.door(), () -> {}).node());
        focused("door-name");
        assertThat(texts(".label")).contains("Bonjour", "Mardi 24 novembre, 14:41");
        assertThat(texts(".label")).noneMatch(text -> text.contains("Maison d’essai") || text.contains("Marie"));
        assertThat(stage.getTitle()).isEqualTo("Permanence");
    }

    @Test
    void the_language_changes_before_anybody_signed_in_and_what_was_typed_stays(FxRobot robot) throws Exception {
        WayIn way = remember(WayIn.founded(folder(), Background.onDatabaseThread()));
        show(way, () -> new SignInScreen(way.door(), () -> {}).node());
        focused("door-name");
        robot.write("Marie");
        robot.interact(() -> way.appearance.languageProperty().set(Language.ENGLISH));
        focused("door-name");
        assertThat(texts(".label")).contains("Hello");
        assertThat(((TextField) node("door-name")).getText()).isEqualTo("Marie");
    }

    @Test
    void the_recovery_key_gives_a_new_passphrase(FxRobot robot) throws Exception {
        WayIn way = remember(WayIn.founded(folder(), Background.onDatabaseThread()));
        show(way, () -> new RecoveryScreen(way.door(), new SecureRandom(), () -> {}).node());
        focused("recovery-key");
        robot.write(String.join(" ", way.key)).type(KeyCode.ENTER);
        focused("recovery-account");
        robot.type(KeyCode.TAB).write("sept chats sur un toit");
        robot.type(KeyCode.TAB, 3).write("sept chats sur un toit").type(KeyCode.ENTER);
        until(() -> !way.opened.isEmpty());
        assertThat(way.opened.getFirst().session().name()).isEqualTo("Marie");
    }

    private WayIn remember(WayIn way) {
        ways.add(way);
        return way;
    }

    private static Path folder() throws java.io.IOException {
        Path folder = Scratch.folder("way-in");
        folder.toFile().deleteOnExit();
        return folder;
    }

    private void show(WayIn way, java.util.function.Supplier<Node> page) {
        Platform.runLater(() -> {
            HouseWindow window = new HouseWindow(stage, new Theme(way.appearance), null);
            window.show(page.get());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String asked(List<String> key, int place) {
        String said = texts(".field-label").get(place);
        return key.get(Integer.parseInt(said.replaceAll("\\D", "")) - 1);
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Labeled && node.isVisible())
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toList());
    }

    private Node node(String id) {
        return stage.getScene().getRoot().lookup("#" + id);
    }

    private void focus(String id, FxRobot robot) {
        for (int step = 0; step < 12; step++) {
            Node owner = stage.getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) return;
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError(id + " is not reached by Tab");
    }

    private void focused(String id) throws Exception {
        until(() -> {
            Node owner = stage.getScene() == null ? null : stage.getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
