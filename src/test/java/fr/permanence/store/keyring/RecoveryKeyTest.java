package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.store.keyring.RecoveryKey.Reading;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static RecoveryKey read(String typed) {
        return ((Reading.Key) RecoveryKey.read(typed)).key();
    }

    @Test
    void what_is_printed_is_read_back_however_it_is_typed() {
        for (int i = 0; i < 200; i++) {
            RecoveryKey key = RecoveryKey.random(new SecureRandom());
            List<String> groups = key.groups();
            assertThat(groups).hasSize(13).allMatch(group -> group.matches("[" + SIGNS + "]{5}"));

            assertThat(read(String.join("-", groups)).bytes()).isEqualTo(key.bytes());
            String sloppy = "  "
                    + String.join(" ", groups)
                            .toLowerCase(Locale.ROOT)
                            .replace('0', 'o')
                            .replace('1', 'l');
            assertThat(read(sloppy).bytes()).isEqualTo(key.bytes());
            assertThat(read(String.join("", groups).replace('1', 'i')).bytes()).isEqualTo(key.bytes());
        }
    }

    @Test
    void one_wrong_sign_is_a_slip_of_its_group() {
        String whole = String.join("", RecoveryKey.random(new SecureRandom()).groups());
        for (int at = 0; at < whole.length(); at++) {
            for (int i = 0; i < SIGNS.length(); i++) {
                char sign = SIGNS.charAt(i);
                if (sign == whole.charAt(at)) continue;
                String typed = whole.substring(0, at) + sign + whole.substring(at + 1);
                assertThat(RecoveryKey.read(typed)).isEqualTo(new Reading.Slip(at / 5 + 1));
            }
        }
    }

    @Test
    void groups_that_changed_places_are_a_slip() {
        Random chance = new Random(1);
        for (int i = 0; i < 200; i++) {
            List<String> groups = new java.util.ArrayList<>(
                    RecoveryKey.random(new SecureRandom()).groups());
            int one = chance.nextInt(12);
            if (groups.get(one).equals(groups.get(one + 1))) continue;
            java.util.Collections.swap(groups, one, one + 1);
            assertThat(RecoveryKey.read(String.join(" ", groups))).isInstanceOf(Reading.Slip.class);
        }
    }

    @Test
    void too_little_or_too_much_says_where() {
        List<String> groups = RecoveryKey.random(new SecureRandom()).groups();
        assertThat(RecoveryKey.read("")).isEqualTo(new Reading.Slip(1));
        assertThat(RecoveryKey.read(String.join(" ", groups.subList(0, 7)))).isEqualTo(new Reading.Slip(8));
        assertThat(RecoveryKey.read(String.join(" ", groups) + " Z")).isEqualTo(new Reading.Slip(14));
        assertThat(RecoveryKey.read("é".repeat(65))).isEqualTo(new Reading.Slip(1));
    }

    @Test
    void two_groups_can_be_asked_back() {
        RecoveryKey key = RecoveryKey.random(new SecureRandom());
        assertThat(key.hasGroup(4, " " + key.groups().get(4).toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(key.hasGroup(4, "")).isFalse();
        assertThat(key.hasGroup(4, key.groups().get(5)))
                .isEqualTo(key.groups().get(4).equals(key.groups().get(5)));
    }
}
