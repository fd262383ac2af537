package fr.permanence.stays.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.stays.StayDays;
import fr.permanence.stays.paper.RoomsOnPaper.Sleeper;
import fr.permanence.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How papers say on which nights somebody sleeps in a room. */
final class StayPaperWordsTest {
    private static String said(Language language, LocalDate first, LocalDate last) {
        return new StayPaperWords(() -> language).sleeper(new Sleeper("Joy", new StayDays(first, last)));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    @Test
    void who_sleeps_there_on_all_nights_is_named_and_no_more() {
        assertThat(new StayPaperWords(() -> Language.FRENCH).sleeper(new Sleeper("Joy", null)))
                .isEqualTo("Joy");
    }

    @Test
    void some_nights_are_said_in_words() {
        assertThat(said(Language.FRENCH, march(15), march(15))).isEqualTo("Joy (nuit du 15 mars)");
        assertThat(said(Language.FRENCH, march(15), march(16))).isEqualTo("Joy (nuits du 15 et du 16 mars)");
        assertThat(said(Language.FRENCH, march(15), march(17))).isEqualTo("Joy (nuits du 15 au 17 mars)");
        assertThat(said(Language.ENGLISH, march(15), march(16))).isEqualTo("Joy (nights of 15 and 16 March)");
    }

    @Test
    void nights_of_two_months_name_both() {
        assertThat(said(Language.FRENCH, march(31), march(31).plusDays(1)))
                .isEqualTo("Joy (nuits du 31 mars et du 1 avril)");
    }
}
