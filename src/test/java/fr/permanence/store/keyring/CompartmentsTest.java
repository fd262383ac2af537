package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.access.Compartment;
import fr.permanence.access.Role;
import fr.permanence.store.sealed.RowSeal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each role's keys against the rows of each compartment. */
class CompartmentsTest {
    private static final byte[] CONTENT = "Foyer complet jusqu'à mardi".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path directory;

    private static RowSeal seal(OpenKeyring open, Compartment compartment) {
        return new RowSeal(open.derive(compartment, "rows", 32), RANDOM);
    }

    @Test
    void a_role_opens_the_rows_of_its_compartments_and_no_other() throws Exception {
        Path file = directory.resolve("keyring.bin");
        char[] passphrase = "abeille cactus lundi".toCharArray();
        Map<Compartment, byte[]> rows = new EnumMap<>(Compartment.class);
        try (OpenKeyring all = Keyring.found(
                        file, "Tous", EnumSet.allOf(Role.class), passphrase, Argon2Cost.weakForTests(), RANDOM)
                .confirm()) {
            for (Compartment each : Compartment.values()) {
                try (RowSeal seal = seal(all, each)) {
                    rows.put(each, seal.seal("entry", 7, CONTENT));
                }
            }
            for (Role role : Role.values()) all.addAccount(role.name(), Set.of(role), passphrase, null);
        }
        int opened = 0;
        for (Role role : Role.values()) {
            try (OpenKeyring open = Keyring.load(file).unlock(role.name(), passphrase)) {
                opened += assertOpensOnlyItsOwn(open, role, rows);
            }
        }
        assertThat(opened).isEqualTo(1 + 1 + 2 + 3 + 1);
    }

    private static int assertOpensOnlyItsOwn(OpenKeyring open, Role role, Map<Compartment, byte[]> rows)
            throws Exception {
        int opened = 0;
        for (Compartment row : Compartment.values()) {
            byte[] sealed = Objects.requireNonNull(rows.get(row));
            if (role.compartments().contains(row)) {
                try (RowSeal seal = seal(open, row)) {
                    assertThat(seal.open("entry", 7, sealed)).isEqualTo(CONTENT);
                    opened++;
                }
            } else {
                assertThatThrownBy(() -> open.derive(row, "rows", 32)).isInstanceOf(NotHeld.class);
            }
            for (Compartment held : open.compartments()) {
                if (held == row) continue;
                try (RowSeal seal = seal(open, held)) {
                    assertThatThrownBy(() -> seal.open("entry", 7, sealed)).isInstanceOf(RowSeal.BrokenSeal.class);
                }
            }
        }
        return opened;
    }
}
