package fr.permanence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On a Tuesday, 24 November 2026, at 14:41 in Paris. */
final class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T13:41:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, Moments.PARIS);

    private final Moments french = new Moments(CLOCK, () -> Language.FRENCH);
    private final Moments english = new Moments(CLOCK, () -> Language.ENGLISH);

    @Test
    void hours_are_those_of_paris_without_a_leading_zero() {
        assertThat(french.time(NOW)).isEqualTo("14:41");
        assertThat(french.time(Instant.parse("2026-11-24T08:02:00Z"))).isEqualTo("9:02");
        assertThat(french.time(Instant.parse("2026-07-01T08:02:00Z"))).isEqualTo("10:02");
    }

    @Test
    void waiting_is_said_in_minutes_then_in_hours() {
        assertThat(french.since(NOW.minusSeconds(59))).isEqualTo("moins d’une minute");
        assertThat(french.since(NOW.minusSeconds(35 * 60))).isEqualTo("35 min");
        assertThat(french.since(NOW.minusSeconds(65 * 60))).isEqualTo("1 h 05");
        assertThat(french.length(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(french.since(NOW.plusSeconds(3600))).isEqualTo("moins d’une minute");
    }

    @Test
    void last_visits_are_said_less_and_less_exactly() {
        assertThat(french.ago(day("2026-11-24"))).isEqualTo("aujourd’hui");
        assertThat(french.ago(day("2026-11-23"))).isEqualTo("hier");
        assertThat(french.ago(day("2026-11-19"))).isEqualTo("jeudi 19");
        assertThat(french.ago(day("2026-11-17"))).isEqualTo("il y a une semaine");
        assertThat(french.ago(day("2026-11-03"))).isEqualTo("il y a 3 semaines");
        assertThat(french.ago(day("2026-10-20"))).isEqualTo("en octobre");
        assertThat(french.ago(day("2026-03-02"))).isEqualTo("en mars");
        assertThat(french.ago(day("2025-11-30"))).isEqualTo("en novembre 2025");
    }

    @Test
    void a_month_of_last_winter_needs_no_year() {
        Moments inFebruary =
                new Moments(Clock.fixed(Instant.parse("2027-02-10T10:00:00Z"), Moments.PARIS), () -> Language.FRENCH);
        assertThat(inFebruary.ago(day("2026-12-01"))).isEqualTo("en décembre");
    }

    @Test
    void days_are_said_with_their_year_only_when_it_is_another() {
        assertThat(french.day(day("2026-11-24"))).isEqualTo("mardi 24 novembre");
        assertThat(french.day(day("2027-03-01"))).isEqualTo("lundi 1 mars 2027");
        assertThat(french.ago(day("2026-11-25"))).isEqualTo("mercredi 25 novembre");
    }

    @Test
    void moments_are_said_by_the_part_of_the_day() {
        assertThat(french.moment(Instant.parse("2026-11-24T08:02:00Z"))).isEqualTo("ce matin 9:02");
        assertThat(french.moment(Instant.parse("2026-11-24T13:10:00Z"))).isEqualTo("cet après-midi 14:10");
        assertThat(french.moment(Instant.parse("2026-11-23T17:40:00Z"))).isEqualTo("hier 18:40");
        assertThat(french.moment(Instant.parse("2026-11-19T17:40:00Z"))).isEqualTo("jeudi 19 à 18:40");
        assertThat(french.moment(Instant.parse("2026-03-03T17:40:00Z"))).isEqualTo("mardi 3 mars à 18:40");
    }

    @Test
    void an_evening_in_paris_is_not_yet_tomorrow_though_it_is_elsewhere() {
        Moments late =
                new Moments(Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), Moments.PARIS), () -> Language.FRENCH);
        assertThat(late.today()).isEqualTo(day("2026-11-25"));
        assertThat(late.ago(Instant.parse("2026-11-24T22:59:00Z"))).isEqualTo("hier");
    }

    @Test
    void the_same_is_said_in_english() {
        assertThat(english.ago(day("2026-11-03"))).isEqualTo("3 weeks ago");
        assertThat(english.ago(day("2026-11-19"))).isEqualTo("Thursday 19");
        assertThat(english.day(day("2026-11-24"))).isEqualTo("Tuesday 24 November");
        assertThat(english.moment(Instant.parse("2026-11-24T08:02:00Z"))).isEqualTo("this morning 9:02");
        assertThat(english.since(NOW.minusSeconds(65 * 60))).isEqualTo("1 h 05");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
