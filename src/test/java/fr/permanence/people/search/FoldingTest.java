package fr.permanence.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Anne-Marie, anne marie",
        "ÉLODIE, elodie",
        "N’Diaye, ndiaye",
        "N'Diaye, ndiaye",
        "Nʼdiaye, ndiaye",
        "Œuvrard, oeuvrard",
        "Læticia, laeticia",
        "Weiß, weiss",
        "Søren, soren",
        "Łucja, lucja",
        "Đặng Thị, dang thi",
        "Ștefania, stefania",
        "İpek, ipek",
        "Ọlúwaṣeun, oluwaseun",
        "Иванка, ivanka",
        "Ελένη, eleni",
        "  Joy   . Blessing  , joy blessing",
        "Ｊｏｙ, joy",
        "٠١٢, 012",
        "王小英, 王小英",
    })
    void a_name_is_brought_to_its_plain_writing(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void arabic_vowel_signs_and_forms_of_alef_may_be_left_out() {
        assertThat(Folding.fold("أَمِينَة")).isEqualTo(Folding.fold("امينه"));
        assertThat(Folding.fold("فــاطمة")).isEqualTo(Folding.fold("فاطمة"));
    }

    @Test
    void signs_and_white_space_alone_fold_to_nothing() {
        assertThat(Folding.fold(" \t\u00A0.*[](){}+?^$|\\/-–—…\u0000\u202E")).isEmpty();
    }

    @Test
    void an_emoji_is_a_word_of_its_own() {
        assertThat(Folding.fold("Joy🌸")).isEqualTo("joy 🌸");
    }

    @Property
    void folding_twice_changes_nothing(@ForAll String name) {
        String once = Folding.fold(name);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
