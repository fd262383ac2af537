package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.store.keyring.Passphrases.Verdict;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {
    private static Verdict judge(String passphrase) {
        return Passphrases.judge(passphrase.toCharArray());
    }

    @Test
    void five_plain_words_are_proposed_never_twice_the_same_and_they_are_fair() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            String proposed = Passphrases.propose(new SecureRandom());
            assertThat(proposed).matches("[a-z]+( [a-z]+){4}");
            assertThat(judge(proposed)).isEqualTo(new Verdict.Fair());
            assertThat(seen.add(proposed)).isTrue();
        }
    }

    @Test
    void a_short_one_is_told_how_long_it_must_be() {
        assertThat(judge("elevenchars")).isEqualTo(new Verdict.TooShort(12));
        assertThat(judge("")).isEqualTo(new Verdict.TooShort(12));
        assertThat(judge("🐝🐝🐝🐝🐝🐝🐝")).isEqualTo(new Verdict.TooShort(12));
        assertThat(judge("le thé vert!")).isEqualTo(new Verdict.Fair());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse123",
                "M0tDeP4sse!2026",
                "azertyuiop12",
                "permanence2026",
                "123456789012",
                "abcdefghijkl",
                "Correct Horse Battery Staple",
                "198407122026",
                "Bénévoles 2026"
            })
    void what_is_tried_first_is_refused(String passphrase) {
        assertThat(judge(passphrase)).isEqualTo(new Verdict.TooCommon());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "ababababababab", "lune lune lune ", "abcd1abcd1abcd1", "éeéeéeéeéeéeé"})
    void the_same_over_and_over_is_refused(String passphrase) {
        assertThat(judge(passphrase)).isEqualTo(new Verdict.Repeated());
    }
}
