package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.Birth;
import fr.permanence.tables.Cell;
import fr.permanence.tables.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthCellTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Birth EXPECTED = new Birth.On(LocalDate.of(1991, 3, 12));

    private static Parsed<Birth> date(String text) {
        return new BirthCell(TODAY).date(new Cell(2, 0, text, Content.TEXT));
    }

    private static String error(String text) {
        return date(text) instanceof Parsed.Bad<Birth> bad ? bad.key() : "none";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/1991",
                "12/3/91",
                "12.03.1991",
                "12-03-1991",
                "12 03 1991",
                "1991-03-12",
                "1991-03-12 00:00:00",
                "1991-03-12T00:00:00Z",
                "12 mars 1991",
                "12 Mars 91",
                "mardi 12 mars 1991",
                "March 12, 1991",
                "12th of March 1991",
                "12 March 1991",
                "33309",
                "née le 12/03/1991",
                "١٢/٠٣/١٩٩١"
            })
    void one_day_however_it_is_written(String text) {
        assertThat(date(text)).isEqualTo(Parsed.good(EXPECTED));
    }

    @Test
    void the_first_of_the_month_and_months_with_accents_are_read() {
        assertThat(date("1er août 1988")).isEqualTo(Parsed.good(new Birth.On(LocalDate.of(1988, 8, 1))));
        assertThat(date("3 févr. 1988")).isEqualTo(Parsed.good(new Birth.On(LocalDate.of(1988, 2, 3))));
        assertThat(date("29/02/1988")).isEqualTo(Parsed.good(new Birth.On(LocalDate.of(1988, 2, 29))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991", "vers 1991", "env. 1991", "~1991", "mars 1991", "03/1991", "born in 1991"})
    void a_year_alone_is_kept_as_a_year(String text) {
        assertThat(date(text)).isEqualTo(Parsed.good(new Birth.In(1991)));
    }

    @ParameterizedTest
    @CsvSource({"05/06/04, 2004", "05/06/16, 2016", "05/06/27, 1927", "05/06/60, 1960", "05/06/00, 2000"})
    void the_century_of_two_figures_is_the_one_she_can_have_been_born_in(String text, int year) {
        assertThat(date(text)).isEqualTo(Parsed.good(new Birth.On(LocalDate.of(year, 6, 5))));
    }

    @ParameterizedTest
    @CsvSource({
        "05/06/24, birth-which-century",
        "31/02/1990, birth-no-such-day",
        "03/25/1991, birth-no-such-day",
        "29/02/1990, birth-no-such-day",
        "12/03/2027, birth-future",
        "2031, birth-future",
        "12/03/1899, birth-too-early",
        "1850, birth-too-early",
        "hier, birth-unreadable",
        "12/03, birth-unreadable",
        "1991-1992, birth-unreadable",
        "0601010101, birth-unreadable",
        "99999, birth-future"
    })
    void what_cannot_be_her_birth_is_said(String text, String key) {
        assertThat(error(text)).isEqualTo(key);
    }

    @Test
    void real_dates_and_numbers_without_a_format_are_days_four_figures_a_year() {
        BirthCell births = new BirthCell(TODAY);
        LocalDate day = LocalDate.of(1991, 3, 12);
        assertThat(births.date(new Cell(2, 0, "12/03/1991", new Content.Day(day))))
                .isEqualTo(Parsed.good(EXPECTED));
        assertThat(births.date(new Cell(2, 0, "33309", new Content.Amount(new BigDecimal("33309"), day))))
                .isEqualTo(Parsed.good(EXPECTED));
        assertThat(births.date(
                        new Cell(2, 0, "1991", new Content.Amount(new BigDecimal("1991"), LocalDate.of(1905, 6, 13)))))
                .isEqualTo(Parsed.good(new Birth.In(1991)));
    }

    @Test
    void a_column_of_years_takes_the_year_of_a_date() {
        assertThat(new BirthCell(TODAY).year(new Cell(2, 0, "12/03/1991", Content.TEXT)))
                .isEqualTo(Parsed.good(new Birth.In(1991)));
    }
}
