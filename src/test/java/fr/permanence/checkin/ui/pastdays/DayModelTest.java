package fr.permanence.checkin.ui.pastdays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going to a past day and correcting it. */
@SuppressWarnings("NullAway.Init")
final class DayModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskGround desk;
    private PersonId joy;
    private DayModel days;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskGround(house);
        joy = desk.knows("Joy");
        desk.came(joy, 1);
        days = new DayModel(desk.background, desk.services(), desk.voice, desk.words);
        days.askAgain();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void goes(String typed) {
        days.wanted.set(typed);
        days.go(refused::add);
    }

    private DeskLine line() {
        return days.shownProperty().get().lines().getFirst();
    }

    private int visits() {
        return days.shownProperty().get().lines().size();
    }

    @Test
    void yesterday_is_shown_first_and_stands_in_the_field() {
        assertThat(days.wanted.get()).isEqualTo("23/11/2026");
        assertThat(line().visit().person()).isEqualTo(joy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2026", " 20.11.2026 ", "20-11-2026", "20/11", "20 11"})
    void a_day_is_read_however_it_is_written(String typed) {
        goes(typed);
        assertThat(days.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(days.wanted.get()).isEqualTo("20/11/2026");
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "31/02/2026", "29/02/2025", "2026-11-20", "99/99", "20/11/20266", "0/0/0000"})
    void what_is_no_day_is_refused_and_the_day_stays(String typed) {
        goes(typed);
        assertThat(refused).containsExactly("opening.day.refused");
        assertThat(days.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(days.wanted.get()).isEqualTo(typed);
    }

    @Test
    void today_and_a_day_to_come_are_refused_each_with_its_sentence() {
        goes("24/11/2026");
        goes("25/11/2026");
        assertThat(refused).containsExactly("day.refusal.today", "day.refusal.toCome");
        assertThat(refused).allSatisfy(key -> assertThat(desk.words.say(key)).isNotEqualTo(key));
        assertThat(days.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_arrows_stop_before_today_and_the_field_follows_them() {
        days.step(1);
        assertThat(days.wanted.get()).isEqualTo("23/11/2026");
        days.step(-1);
        assertThat(days.wanted.get()).isEqualTo("22/11/2026");
        assertThat(visits()).isZero();
    }

    @Test
    void the_answer_for_a_day_one_has_left_is_not_shown() {
        desk.storeWaits();
        days.step(-1);
        days.step(-1);
        days.step(1);
        days.step(1);
        desk.storeWorks();
        assertThat(days.wanted.get()).isEqualTo("23/11/2026");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void nothing_is_corrected_without_a_reason() {
        days.remove(line(), refused::add);
        assertThat(refused).containsExactly("day.refusal.REASON_MISSING");
        assertThat(visits()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bientôt", "25:00", "14:10 Joy", "14:10 code 7", "14:10\n15:10"})
    void a_visit_needs_one_hour_and_nothing_else(String typed) {
        days.reason.set("oubliée");
        days.time.set(typed);
        days.add(refused::add);
        assertThat(refused).containsExactly("day.refusal.time");
        assertThat(days.reason.get()).isEqualTo("oubliée");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void a_name_that_was_not_chosen_adds_nobody() {
        days.reason.set("oubliée");
        days.time.set("14:10");
        days.person().typedProperty().set("Jo");
        days.add(refused::add);
        assertThat(refused).containsExactly("day.refusal.nobody");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void a_double_click_adds_one_visit() {
        PersonId mirela = desk.knows("Mirela");
        days.reason.set("oubliée");
        days.time.set("14:10");
        days.person().typedProperty().set("mirela");
        days.person().chooseFirst();
        desk.storeWaits();
        days.add(refused::add);
        days.add(refused::add);
        desk.storeWorks();
        assertThat(days.shownProperty().get().lines())
                .filteredOn(line -> mirela.equals(line.visit().person()))
                .hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void a_double_click_takes_one_visit_out_and_it_comes_back() {
        DeskLine hers = line();
        days.reason.set("erreur");
        desk.storeWaits();
        days.remove(hers, refused::add);
        days.remove(hers, refused::add);
        desk.storeWorks();
        assertThat(visits()).isZero();
        assertThat(refused).isEmpty();
        desk.voice.takeBack();
        assertThat(line()).isEqualTo(hers);
    }

    @Test
    void a_visit_given_to_nobody_stays_hers() {
        days.reason.set("erreur");
        days.move(line(), refused::add);
        assertThat(refused).containsExactly("day.refusal.nobody");
        assertThat(line().visit().person()).isEqualTo(joy);
    }
}
