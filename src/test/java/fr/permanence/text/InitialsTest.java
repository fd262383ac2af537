package fr.permanence.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class InitialsTest {
    @Test
    void each_word_gives_one_letter_with_its_accents() {
        assertThat(Initials.of("Ana Lucía")).isEqualTo("A.\u00A0L.");
        assertThat(Initials.of("Şerife")).isEqualTo("Ş.");
        assertThat(Initials.of("Marie-Claire")).isEqualTo("M.\u00A0C.");
        assertThat(Initials.of("E\u0301lodie")).isEqualTo("E\u0301.");
    }

    @Test
    void quotation_marks_and_emoji_are_no_letters() {
        assertThat(Initials.of("Joy « Mama Joy »")).isEqualTo("J.\u00A0M.\u00A0J.");
        assertThat(Initials.of("🌸 Mei")).isEqualTo("M.");
    }

    @Test
    void other_scripts_have_initials_too() {
        assertThat(Initials.of("美玲")).isEqualTo("美.");
        assertThat(Initials.of("رشا")).isEqualTo("ر.");
    }

    @Property
    void a_name_is_never_said_whole(@ForAll @StringLength(min = 8, max = 60) String name) {
        assertThat(Initials.of(name)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .isLessThanOrEqualTo(9);
    }
}
