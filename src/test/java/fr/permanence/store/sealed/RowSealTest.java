package fr.permanence.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.store.sealed.RowSeal.BrokenSeal;
import java.security.SecureRandom;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowSealTest {
    private static RowSeal seal() {
        return new RowSeal(new byte[32], new SecureRandom());
    }

    @Property(tries = 200)
    void what_was_sealed_is_opened(@ForAll byte[] content, @ForAll long id) throws BrokenSeal {
        try (RowSeal seal = seal()) {
            byte[] sealed = seal.seal("entry", id, content);
            assertThat(seal.open("entry", id, sealed)).isEqualTo(content);
            assertThat(seal.seal("entry", id, content)).isNotEqualTo(sealed);
        }
    }

    @Test
    void a_row_altered_or_out_of_place_does_not_open() {
        try (RowSeal seal = seal()) {
            byte[] sealed = seal.seal("entry", 5, new byte[20]);
            assertThatThrownBy(() -> seal.open("entry", 6, sealed)).isInstanceOf(BrokenSeal.class);
            assertThatThrownBy(() -> seal.open("entries", 5, sealed)).isInstanceOf(BrokenSeal.class);
            for (int at = 0; at < sealed.length; at++) {
                byte[] altered = sealed.clone();
                altered[at] ^= 1;
                assertThatThrownBy(() -> seal.open("entry", 5, altered)).isInstanceOf(BrokenSeal.class);
                byte[] cut = Arrays.copyOf(sealed, at);
                assertThatThrownBy(() -> seal.open("entry", 5, cut)).isInstanceOf(BrokenSeal.class);
            }
        }
    }

    @Test
    void a_closed_seal_does_nothing_more() {
        RowSeal seal = seal();
        seal.close();
        assertThatThrownBy(() -> seal.seal("entry", 1, new byte[3])).isInstanceOf(IllegalStateException.class);
    }
}
