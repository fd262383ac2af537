package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.access.Compartment;
import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import fr.permanence.store.keyring.KeyringTrouble.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final char[] PASSPHRASE = "abeille cactus lundi".toCharArray();
    private static final char[] OTHER = "dimanche tuile rouge".toCharArray();

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void beside() {
        file = directory.resolve("keyring.bin");
    }

    private Founding founding(Set<Role> roles) {
        return Keyring.found(file, "Nadège", roles, PASSPHRASE, Argon2Cost.weakForTests(), new SecureRandom());
    }

    private OpenKeyring founded(Role... roles) throws IOException {
        return founding(Set.of(roles)).confirm();
    }

    private static void refused(Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        KeyringTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind))
                .hasMessage(kind.name());
    }

    @Test
    void nothing_is_written_before_the_recovery_key_is_confirmed() throws Exception {
        try (Founding founding = founding(Set.of(Role.MANAGER))) {
            assertThat(file).doesNotExist();
            founding.confirm().close();
            assertThat(file).exists();
        }
        assertThatThrownBy(() -> founded(Role.MANAGER)).isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
    }

    @Test
    void an_account_opens_it_with_its_passphrase_however_the_name_is_typed() throws Exception {
        byte[] made;
        try (OpenKeyring open = founded(Role.MANAGER, Role.SOCIAL)) {
            made = open.derive(Compartment.SOCIAL, "rows", 32);
        }
        try (OpenKeyring open = Keyring.load(file).unlock(" nade\u0300GE", PASSPHRASE)) {
            assertThat(open.account()).isEqualTo(new AccountId(1));
            assertThat(open.name()).isEqualTo("Nadège");
            assertThat(open.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.SOCIAL);
            assertThat(open.compartments()).containsExactlyInAnyOrder(Compartment.values());
            assertThat(open.derive(Compartment.SOCIAL, "rows", 32)).isEqualTo(made);
        }
    }

    @Test
    void a_wrong_name_or_passphrase_is_refused_alike() throws Exception {
        founded(Role.MANAGER).close();
        Keyring keyring = Keyring.load(file);

        refused(Kind.WRONG_NAME_OR_PASSPHRASE, () -> keyring.unlock("Nadège", OTHER));
        refused(Kind.WRONG_NAME_OR_PASSPHRASE, () -> keyring.unlock("Nadege", PASSPHRASE));
        refused(Kind.WRONG_NAME_OR_PASSPHRASE, () -> keyring.unlock("", new char[0]));
        assertThat(keyring.isTheirPassphrase(new AccountId(1), PASSPHRASE)).isTrue();
        assertThat(keyring.isTheirPassphrase(new AccountId(1), OTHER)).isFalse();
        assertThat(keyring.isTheirPassphrase(new AccountId(2), PASSPHRASE)).isFalse();
    }

    @Test
    void names_are_not_in_the_file() throws Exception {
        try (OpenKeyring open = founded(Role.MANAGER)) {
            open.addAccount("Baptiste", Set.of(Role.RECEPTION), OTHER, null);
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("nad")
                .doesNotContainIgnoringCase("baptiste");
    }

    @Test
    void a_key_that_the_manager_lacks_must_be_lent() throws Exception {
        Founding founding = founding(Set.of(Role.MANAGER));
        RecoveryKey onPaper = copy(founding.recoveryKey());
        try (OpenKeyring manager = founding.confirm();
                OpenKeyring recovery = Keyring.load(file).unlock(onPaper)) {
            refused(Kind.KEY_NOT_HELD, () -> manager.addAccount("Samia", Set.of(Role.SOCIAL), OTHER, null));
            manager.addAccount("Ali", Set.of(Role.RECEPTION), OTHER, null);
            refused(Kind.NAME_TAKEN, () -> manager.addAccount("ALI", Set.of(Role.RECEPTION), OTHER, null));

            AccountEntry samia = manager.addAccount("Samia", Set.of(Role.SOCIAL), OTHER, recovery);

            assertThat(samia.id()).isEqualTo(new AccountId(3));
            assertThat(manager.accounts()).extracting(AccountEntry::name).containsExactly("Nadège", "Ali", "Samia");
            assertThatThrownBy(() -> manager.derive(Compartment.SOCIAL, "rows", 32))
                    .isInstanceOf(NotHeld.class);
            try (OpenKeyring hers = Keyring.load(file).unlock("Samia", OTHER)) {
                assertThat(hers.derive(Compartment.SOCIAL, "rows", 32))
                        .isEqualTo(recovery.derive(Compartment.SOCIAL, "rows", 32));
            }
        }
    }

    @Test
    void a_changed_passphrase_opens_and_the_old_one_does_not() throws Exception {
        try (OpenKeyring open = founded(Role.MANAGER)) {
            refused(Kind.WRONG_NAME_OR_PASSPHRASE, () -> open.changePassphrase(OTHER, PASSPHRASE));
            open.changePassphrase(PASSPHRASE, OTHER);
        }
        refused(Kind.WRONG_NAME_OR_PASSPHRASE, () -> Keyring.load(file).unlock("Nadège", PASSPHRASE));
        Keyring.load(file).unlock("Nadège", OTHER).close();
    }

    @Test
    void a_passphrase_is_reset_only_by_who_holds_the_keys() throws Exception {
        Founding founding = founding(Set.of(Role.MANAGER));
        RecoveryKey onPaper = copy(founding.recoveryKey());
        try (OpenKeyring manager = founding.confirm();
                OpenKeyring recovery = Keyring.load(file).unlock(onPaper)) {
            AccountId ali = manager.addAccount("Ali", Set.of(Role.RECEPTION), OTHER, null)
                    .id();
            AccountId samia = manager.addAccount("Samia", Set.of(Role.SOCIAL), OTHER, recovery)
                    .id();

            manager.resetPassphrase(ali, PASSPHRASE);
            refused(Kind.KEY_NOT_HELD, () -> manager.resetPassphrase(samia, PASSPHRASE));
            try (OpenKeyring volunteer = Keyring.load(file).unlock("Ali", PASSPHRASE)) {
                refused(Kind.KEY_NOT_HELD, () -> volunteer.resetPassphrase(new AccountId(1), OTHER));
            }
            recovery.resetPassphrase(samia, PASSPHRASE);
        }
        Keyring.load(file).unlock("Samia", PASSPHRASE).close();
    }

    @Test
    void the_recovery_key_opens_everything_and_another_does_not() throws Exception {
        Founding founding = founding(Set.of(Role.MANAGER));
        RecoveryKey onPaper = copy(founding.recoveryKey());
        founding.confirm().close();

        try (OpenKeyring open = Keyring.load(file).unlock(onPaper)) {
            assertThat(open.compartments()).containsExactlyInAnyOrder(Compartment.values());
            assertThat(open.isRecovery()).isTrue();
            assertThat(open.accounts()).hasSize(1);
        }
        refused(Kind.WRONG_RECOVERY_KEY, () -> Keyring.load(file).unlock(RecoveryKey.random(new SecureRandom())));
    }

    @Test
    void a_keyring_rewritten_without_the_keys_is_not_ours() throws Exception {
        founded(Role.MANAGER).close();
        KeyringFile read = KeyringDisk.read(file);
        KeyringFile forged =
                new KeyringFile(read.id(), 77, read.slots(), read.recovery(), read.directory(), read.mac());
        Files.write(file, forged.encode());

        refused(Kind.NOT_OURS, () -> Keyring.load(file).unlock("Nadège", PASSPHRASE));
    }

    @Test
    void a_missing_or_damaged_keyring_says_so_and_the_one_before_can_be_put_back() throws Exception {
        refused(Kind.MISSING, () -> Keyring.load(file));
        try (OpenKeyring open = founded(Role.MANAGER)) {
            open.addAccount("Ali", Set.of(Role.RECEPTION), OTHER, null);
        }
        byte[] damaged = Files.readAllBytes(file);
        damaged[60] ^= 4;
        Files.write(file, damaged);

        refused(Kind.DAMAGED, () -> Keyring.load(file));
        try (OpenKeyring open = Keyring.restorePrevious(file).unlock("Nadège", PASSPHRASE)) {
            assertThat(open.accounts()).hasSize(1);
        }
        assertThat(directory.resolve("keyring.bin.damaged")).hasBinaryContent(damaged);
        Keyring.load(file).unlock("Nadège", PASSPHRASE).close();
    }

    @Test
    void a_closed_keyring_gives_no_key() throws Exception {
        OpenKeyring open = founded(Role.MANAGER);
        open.close();

        assertThatThrownBy(() -> open.derive(Compartment.DESK, "rows", 32)).isInstanceOf(NotHeld.class);
    }

    static RecoveryKey copy(RecoveryKey key) {
        return ((RecoveryKey.Reading.Key) RecoveryKey.read(String.join(" ", key.groups()))).key();
    }
}
