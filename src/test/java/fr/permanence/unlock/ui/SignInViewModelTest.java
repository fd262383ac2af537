package fr.permanence.unlock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ui.Background;
import fr.permanence.unlock.ui.SignInViewModel.NoName;
import fr.permanence.unlock.ui.SignInViewModel.NoPassphrase;
import fr.permanence.unlock.ui.SignInViewModel.NotTheirs;
import fr.permanence.unlock.ui.SignInViewModel.Restored;
import fr.permanence.unlock.ui.SignInViewModel.StaysShut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class SignInViewModelTest {
    @TempDir
    Path directory;

    private WayIn way;
    private SignInViewModel model;

    @BeforeEach
    void found() {
        way = WayIn.founded(directory, Background.inline());
        model = new SignInViewModel(way.door());
    }

    @AfterEach
    void close() {
        way.close();
    }

    @Test
    void the_right_passphrase_opens_and_nothing_typed_stays() {
        tryWith("marie", TestHouse.PASSPHRASE);
        assertThat(way.opened)
                .singleElement()
                .satisfies(open -> assertThat(open.session().name()).isEqualTo("Marie"));
        assertThat(model.passphrase.get()).isEmpty();
        assertThat(model.name.get()).isEmpty();
    }

    @Test
    void a_wrong_passphrase_keeps_the_name() {
        tryWith("Marie", "ce n’est pas elle");
        assertThat(way.opened).isEmpty();
        assertThat(model.outcome.get()).isInstanceOf(NotTheirs.class);
        assertThat(model.name.get()).isEqualTo("Marie");
    }

    @Test
    void a_missing_name_or_passphrase_costs_no_try() {
        for (int time = 0; time < 5; time++) {
            tryWith("  ", TestHouse.PASSPHRASE);
            assertThat(model.outcome.get()).isInstanceOf(NoName.class);
            tryWith("Marie", "");
            assertThat(model.outcome.get()).isInstanceOf(NoPassphrase.class);
        }
        assertThat(model.waiting.isNeeded()).isFalse();
    }

    @Test
    void after_three_failures_the_door_counts_the_seconds_down_also_after_a_restart() {
        for (int time = 0; time < 3; time++) tryWith("Marie", "ce n’est pas elle");
        assertThat(model.waiting.secondsProperty().get()).isEqualTo(5);
        tryWith("Marie", TestHouse.PASSPHRASE);
        assertThat(way.opened).isEmpty();

        way.restart();
        model = new SignInViewModel(way.door());
        way.clock.move(Duration.ofSeconds(2));
        model.waiting.lookAgain();
        assertThat(model.waiting.secondsProperty().get()).isEqualTo(3);

        way.clock.move(Duration.ofSeconds(3));
        model.waiting.lookAgain();
        tryWith("Marie", TestHouse.PASSPHRASE);
        assertThat(way.opened).hasSize(1);
    }

    @Test
    void a_damaged_keyring_is_replaced_by_the_one_before_when_that_one_is_whole() throws IOException {
        Path previous = directory.resolve("keyring.bin.prev");
        Files.copy(way.folder.keyring(), previous);
        damageKeyring();
        tryWith("Marie", TestHouse.PASSPHRASE);
        assertThat(model.outcome.get())
                .isInstanceOfSatisfying(
                        StaysShut.class, shut -> assertThat(shut.mayRestore()).isTrue());
        model.restorePrevious();
        assertThat(model.outcome.get()).isInstanceOf(Restored.class);
        model.open();
        assertThat(way.opened).hasSize(1);
    }

    @Test
    void nothing_is_offered_when_the_keyring_before_is_damaged_too() throws IOException {
        damageKeyring();
        Files.copy(way.folder.keyring(), directory.resolve("keyring.bin.prev"));
        tryWith("Marie", TestHouse.PASSPHRASE);
        assertThat(model.outcome.get())
                .isInstanceOfSatisfying(
                        StaysShut.class, shut -> assertThat(shut.mayRestore()).isFalse());
    }

    @Test
    void a_missing_store_says_so_and_keeps_the_name() throws IOException {
        Files.delete(way.folder.store());
        tryWith("Marie", TestHouse.PASSPHRASE);
        assertThat(model.outcome.get()).isInstanceOf(StaysShut.class);
        assertThat(model.name.get()).isEqualTo("Marie");
        assertThat(Files.exists(way.folder.store())).isFalse();
    }

    private void damageKeyring() throws IOException {
        byte[] bytes = Files.readAllBytes(way.folder.keyring());
        bytes[bytes.length / 2] ^= 1;
        Files.write(way.folder.keyring(), bytes);
    }

    private void tryWith(String name, String passphrase) {
        model.name.set(name);
        model.passphrase.set(passphrase);
        model.open();
    }
}
