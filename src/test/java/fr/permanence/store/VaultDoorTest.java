package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.store.OpenVault.Notice;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.store.keyring.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of the vault: what opens it, and what it says when it stays shut. */
class VaultDoorTest {
    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Vault vault() {
        return house.vault();
    }

    private OpenVault unlock() {
        return vault().unlock("Marie", TestHouse.passphrase());
    }

    private static void refused(ThrowingCallable act, Kind kind, Object... arguments) {
        assertThatThrownBy(act).isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
            assertThat(trouble.kind()).isEqualTo(kind);
            assertThat(trouble.arguments()).containsExactly(arguments);
        });
    }

    private void guessWrong() {
        refused(() -> vault().unlock("Marie", "ce n’est pas elle".toCharArray()), Kind.WRONG_NAME_OR_PASSPHRASE);
    }

    private static void damage(Path file, long at) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void a_wrong_passphrase_and_an_unknown_name_are_refused_alike_and_nothing_changes() throws Exception {
        house.open().lock();
        byte[] before = Files.readAllBytes(house.folder().store());
        guessWrong();
        refused(() -> vault().unlock("Personne", TestHouse.passphrase()), Kind.WRONG_NAME_OR_PASSPHRASE);
        assertThat(Files.readAllBytes(house.folder().store())).isEqualTo(before);
        assertThat(unlock().session().name()).isEqualTo("Marie");
    }

    @Test
    void after_three_failures_each_try_waits_longer_also_after_a_restart_and_even_with_the_right_passphrase() {
        house.open().lock();
        for (int time = 0; time < 3; time++) guessWrong();
        refused(this::unlock, Kind.WAIT, 5L);
        house.vault().close();
        Vault again = Vault.at(house.folder(), house.clock(), new SecureRandom(), Argon2Cost.weakForTests());
        try (again) {
            refused(() -> again.unlock("Marie", TestHouse.passphrase()), Kind.WAIT, 5L);
            house.clock().move(Duration.ofSeconds(5));
            refused(() -> again.unlock("Marie", "non".toCharArray()), Kind.WRONG_NAME_OR_PASSPHRASE);
            refused(() -> again.unlock("Marie", TestHouse.passphrase()), Kind.WAIT, 10L);
            house.clock().move(Duration.ofSeconds(10));
            again.unlock("Marie", TestHouse.passphrase()).lock();
            assertThat(again.waitBeforeNextTry()).isZero();
        }
    }

    @Test
    void a_second_instance_in_this_process_is_refused_and_the_first_works_on() {
        refused(
                () -> Vault.at(house.folder(), house.clock(), new SecureRandom(), Argon2Cost.weakForTests()),
                Kind.IN_USE);
        house.services().checkIns.arriveAnonymously(2);
        assertThat(house.services().checkIns.today()).hasSize(1);
    }

    @Test
    void a_second_process_is_refused_with_a_sentence() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "fr.permanence.Main",
                        "verify",
                        "--data",
                        directory.toString(),
                        "--account",
                        "Marie")
                .redirectErrorStream(true)
                .start();
        other.getOutputStream().write((TestHouse.PASSPHRASE + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        other.getOutputStream().close();
        String said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isEqualTo(1);
        assertThat(said).contains("already open");
        house.services().checkIns.arriveAnonymously(1);
    }

    @Test
    void a_damaged_keyring_is_named_and_the_one_before_opens_when_it_is_put_back() throws Exception {
        house.open().keyring().changePassphrase(TestHouse.passphrase(), "sept chats sur un toit".toCharArray());
        house.open().lock();
        damage(house.folder().keyring(), Files.size(house.folder().keyring()) / 2);
        refused(() -> vault().unlock("Marie", "sept chats sur un toit".toCharArray()), Kind.KEYRING_DAMAGED);
        Keyring.restorePrevious(house.folder().keyring());
        assertThat(unlock().session().name()).isEqualTo("Marie");
    }

    @Test
    void a_keyring_that_is_gone_is_not_taken_for_a_new_house() throws Exception {
        house.open().lock();
        Files.delete(house.folder().keyring());
        assertThat(vault().isFounded()).isTrue();
        refused(this::unlock, Kind.KEYRING_DAMAGED);
    }

    @Test
    void the_keyring_of_another_house_does_not_open_this_store(@TempDir Path elsewhere) throws Exception {
        house.open().lock();
        try (TestHouse other = TestHouse.in(elsewhere, fr.permanence.access.Role.RECEPTION)) {
            Files.copy(
                    other.folder().keyring(),
                    house.folder().keyring(),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThatThrownBy(this::unlock).isInstanceOf(StoreTrouble.class);
    }

    @Test
    void a_damaged_store_is_named_and_opens_again_once_the_byte_is_back() throws Exception {
        house.open().drop();
        damage(house.folder().store(), 20);
        refused(this::unlock, Kind.STORE_DAMAGED);
        damage(house.folder().store(), 20);
        assertThat(unlock().verification().run(table -> {})).containsKey("visit");
    }

    @Test
    void a_store_that_is_gone_is_named() throws Exception {
        house.open().drop();
        Files.delete(house.folder().store());
        refused(this::unlock, Kind.STORE_MISSING);
        assertThat(house.folder().store()).doesNotExist();
    }

    @Test
    void a_clock_moved_back_and_one_far_ahead_are_said() {
        assertThat(house.open().notices()).isEmpty();
        house.open().drop();
        house.clock().move(Duration.ofHours(-3));
        house.restart();
        assertThat(house.open().notices()).containsExactly(Notice.CLOCK_MOVED_BACK);
        house.open().drop();
        house.clock().move(Duration.ofDays(45));
        house.restart();
        assertThat(house.open().notices()).containsExactly(Notice.CLOCK_FAR_AHEAD);
    }

    @Test
    void numbers_go_on_above_every_number_ever_given_although_the_clock_went_back() {
        var joy = house.services().people.add(fr.permanence.people.PersonDraft.named("Joy"));
        var id = ((fr.permanence.people.People.Kept) joy).person();
        var note = fr.permanence.people.entries.EntryKind.SOCIAL_NOTE;
        house.clock().move(Duration.ofHours(1));
        house.services().entries.write(id, note, "Rendez-vous lundi");
        long entry = house.services().entries.of(id, note).getFirst().id().value();
        house.clock().move(Duration.ofMinutes(1));
        long gone = house.services().checkIns.arriveAnonymously(1).id().value();
        house.services().undo.undoLast();
        house.clock().move(Duration.ofHours(-2));
        house.restart();
        long next = house.open().ids().next();
        assertThat(next).isGreaterThan(entry).isGreaterThan(gone);
    }

    @Test
    void the_session_before_is_remembered_with_its_account() {
        house.clock().move(Duration.ofHours(2));
        house.restart();
        assertThat(house.open().lastSession()).hasValueSatisfying(last -> {
            assertThat(last.at()).isEqualTo(TestHouse.NOW);
            assertThat(last.account()).isEqualTo(house.open().session().account());
        });
    }
}
