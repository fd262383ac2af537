package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.Wiring;
import fr.permanence.access.Role;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.keyring.Argon2Cost;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What works in a store that was opened again works in the session that founded it too. */
final class FreshStoreTest {
    @Test
    void a_departure_is_noted_in_the_session_that_founded_the_house(@TempDir Path directory) {
        Clock clock = Clock.fixed(TestHouse.NOW, java.time.ZoneOffset.UTC);
        try (Vault vault = Vault.at(new VaultFolder(directory), clock, new SecureRandom(), Argon2Cost.weakForTests())) {
            OpenVault open = vault.found(
                            new Foundation("Maison d’essai", true, "Marie", EnumSet.allOf(Role.class)),
                            TestHouse.passphrase())
                    .confirm();
            Wiring wiring = new Wiring(open, clock, Runnable::run);
            var visit = wiring.checkIns().arriveAnonymously(1);
            assertThat(wiring.desk().presences().leave(visit.id())).isInstanceOf(Presences.Left.class);
            open.drop();
        }
    }

    @Test
    void no_check_of_the_store_says_in_a_list(@TempDir Path directory) {
        try (TestHouse house = TestHouse.in(directory)) {
            List<String> checks = house.open()
                    .database()
                    .read(tx -> tx.sql()
                            .fetch("select check_clause from information_schema.check_constraints")
                            .getValues(0, String.class));
            assertThat(checks).isNotEmpty().noneMatch(check -> check.contains(" IN("));
        }
    }
}
