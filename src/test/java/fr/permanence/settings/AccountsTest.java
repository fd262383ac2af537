package fr.permanence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.Compartment;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.settings.Accounts.Done;
import fr.permanence.settings.Accounts.KeysMissing;
import fr.permanence.settings.Accounts.LenderUnknown;
import fr.permanence.settings.Accounts.NameTaken;
import fr.permanence.settings.Accounts.NewAccount;
import fr.permanence.settings.Accounts.NoName;
import fr.permanence.settings.Accounts.NoRole;
import fr.permanence.settings.Accounts.NotTheirs;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.settings.Accounts.Wait;
import fr.permanence.settings.Accounts.Weak;
import fr.permanence.store.Act;
import fr.permanence.store.OpenVault;
import fr.permanence.store.keyring.AccountEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
final class AccountsTest {
    private static final String FRESH = "sept chats sur un toit";

    @TempDir
    Path directory;

    @Test
    void an_account_that_was_added_signs_in_with_its_roles() {
        try (TestHouse house = TestHouse.in(directory)) {
            Result result = accounts(house).add(account("Claire", Role.RECEPTION), null);
            assertThat(result).isInstanceOf(Done.class);
            assertThat(accounts(house).all()).extracting(AccountEntry::name).containsExactly("Marie", "Claire");
            house.restartAs("Claire");
            assertThat(house.open().session().roles()).isEqualTo(Set.of(Role.RECEPTION));
            assertThat(house.open().keyring().compartments()).isEqualTo(Set.of(Compartment.DESK));
        }
    }

    @Test
    void what_was_done_is_traced_by_number_and_cannot_be_undone() {
        try (TestHouse house = TestHouse.in(directory)) {
            Done done = (Done) accounts(house).add(account("Claire", Role.RECEPTION), null);
            accounts(house).reset(done.account(), FRESH.toCharArray());
            List<Act> acts = house.open()
                    .database()
                    .read(tx -> house.open().journal().newest(tx, List.of(Accounts.ADD, Accounts.PASSPHRASE), 10));
            assertThat(acts).extracting(Act::verb).containsExactly(Accounts.PASSPHRASE, Accounts.ADD);
            assertThat(acts).allSatisfy(act -> {
                assertThat(act.subject()).isEqualTo(done.account().id().value());
                assertThat(act.undo()).isNull();
            });
        }
    }

    @Test
    void what_cannot_be_an_account_is_refused_and_nothing_changes() {
        try (TestHouse house = TestHouse.in(directory)) {
            Accounts accounts = accounts(house);
            assertThat(accounts.add(account(" \u200b ", Role.RECEPTION), null)).isInstanceOf(NoName.class);
            assertThat(accounts.add(account("MARIE", Role.RECEPTION), null)).isInstanceOf(NameTaken.class);
            assertThat(accounts.add(account("a".repeat(201), Role.RECEPTION), null))
                    .isInstanceOf(Accounts.NameTooLong.class);
            assertThat(accounts.add(new NewAccount("Claire", Set.of(), TestHouse.passphrase()), null))
                    .isInstanceOf(NoRole.class);
            assertThat(accounts.add(
                            new NewAccount("Claire", Set.of(Role.RECEPTION), "123456789012".toCharArray()), null))
                    .isInstanceOf(Weak.class);
            assertThat(accounts.all()).hasSize(1);
        }
    }

    @Test
    void a_role_whose_key_the_manager_lacks_takes_the_passphrase_of_somebody_who_holds_it() {
        try (TestHouse house = TestHouse.in(directory)) {
            accounts(house).add(account("Anne", Role.SOCIAL), null);
            accounts(house).add(account("Paul", Role.MANAGER), null);
            house.restartAs("Paul");
            Accounts accounts = accounts(house);
            assertThat(accounts.add(account("Samia", Role.STAYS), null))
                    .isEqualTo(new KeysMissing(Set.of(Compartment.DEPARTURE)));
            assertThat(accounts.add(
                            account("Samia", Role.STAYS), new Lender("Anne", "ce n’est pas elle".toCharArray())))
                    .isInstanceOf(LenderUnknown.class);
            assertThat(accounts.add(account("Samia", Role.STAYS), new Lender("Paul", TestHouse.passphrase())))
                    .isInstanceOf(KeysMissing.class);
            assertThat(accounts.add(account("Samia", Role.STAYS), new Lender("Anne", TestHouse.passphrase())))
                    .isInstanceOf(Done.class);
            house.restartAs("Samia");
            assertThat(house.open().keyring().compartments())
                    .isEqualTo(Set.of(Compartment.DESK, Compartment.DEPARTURE));
        }
    }

    @Test
    void guessing_a_lenders_passphrase_is_made_slow() {
        try (TestHouse house = TestHouse.in(directory, Role.MANAGER)) {
            Accounts accounts = accounts(house);
            for (int time = 0; time < 3; time++)
                accounts.add(account("Samia", Role.STAYS), new Lender("Anne", "ce n’est pas elle".toCharArray()));
            assertThat(accounts.add(account("Samia", Role.STAYS), new Lender("Anne", TestHouse.passphrase())))
                    .isEqualTo(new Wait(5));
            house.clock().move(Duration.ofSeconds(5));
            assertThat(accounts.changeOwn(TestHouse.passphrase(), FRESH.toCharArray()))
                    .isInstanceOf(Done.class);
        }
    }

    @Test
    void everybody_changes_her_own_passphrase_and_only_with_the_old_one() {
        try (TestHouse house = TestHouse.in(directory, Role.RECEPTION)) {
            Accounts accounts = accounts(house);
            assertThat(accounts.changeOwn("ce n’est pas elle".toCharArray(), FRESH.toCharArray()))
                    .isInstanceOf(NotTheirs.class);
            assertThat(accounts.changeOwn(TestHouse.passphrase(), "court".toCharArray()))
                    .isInstanceOf(Weak.class);
            assertThat(accounts.changeOwn(TestHouse.passphrase(), FRESH.toCharArray()))
                    .isInstanceOf(Done.class);
            assertThat(house.vault().isTheirPassphrase(house.open().session().account(), FRESH.toCharArray()))
                    .isTrue();
            assertThat(house.vault().isTheirPassphrase(house.open().session().account(), TestHouse.passphrase()))
                    .isFalse();
        }
    }

    @Test
    void a_manager_resets_only_accounts_whose_keys_she_holds() {
        try (TestHouse house = TestHouse.in(directory)) {
            accounts(house).add(account("Anne", Role.SOCIAL), null);
            accounts(house).add(account("Claire", Role.RECEPTION), null);
            accounts(house).add(account("Paul", Role.MANAGER), null);
            house.restartAs("Paul");
            Accounts accounts = accounts(house);
            AccountEntry anne = named(accounts, "Anne");
            AccountEntry claire = named(accounts, "Claire");
            assertThat(accounts.mayReset(anne)).isFalse();
            assertThat(accounts.reset(anne, FRESH.toCharArray())).isInstanceOf(KeysMissing.class);
            assertThat(accounts.mayReset(claire)).isTrue();
            assertThat(accounts.reset(claire, FRESH.toCharArray())).isInstanceOf(Done.class);
            assertThat(house.vault().isTheirPassphrase(claire.id(), FRESH.toCharArray()))
                    .isTrue();
            assertThat(house.vault().isTheirPassphrase(anne.id(), TestHouse.passphrase()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_runs_the_house_sees_and_changes_accounts(Role role) {
        try (TestHouse house = TestHouse.in(directory, role)) {
            Accounts accounts = accounts(house);
            AccountEntry own = house.open().keyring().accounts().getFirst();
            if (house.open().session().may(Right.RUN_THE_HOUSE)) {
                assertThat(accounts.all()).containsExactly(own);
                return;
            }
            assertThatThrownBy(accounts::all).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> accounts.add(account("Claire", Role.RECEPTION), null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> accounts.reset(own, FRESH.toCharArray())).isInstanceOf(NotAllowed.class);
            assertThat(house.open().keyring().accounts()).containsExactly(own);
        }
    }

    private static Accounts accounts(TestHouse house) {
        OpenVault open = house.open();
        return new Accounts(open, new Lending(house.folder(), house.clock()));
    }

    private static NewAccount account(String name, Role role) {
        return new NewAccount(name, Set.of(role), TestHouse.passphrase());
    }

    private static AccountEntry named(Accounts accounts, String name) {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
