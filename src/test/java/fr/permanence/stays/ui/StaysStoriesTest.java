package fr.permanence.stays.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.stays.ui.year.Bar;
import fr.permanence.stays.ui.year.Span;
import fr.permanence.stays.ui.year.YearSheets;
import fr.permanence.stays.ui.year.YearShown;
import fr.permanence.ui.shell.WindowBounds;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who prepares stays plans, moves and stretches them from the year alone; it is Tuesday 24 November 2026. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class StaysStoriesTest {
    private static final StayDays LOURDES = new StayDays(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 19));

    private TestHouse house;
    private YearPlanned year;
    private StaysDesk desk;

    @Start
    void open(Stage stage) throws IOException {
        house = TestHouse.in(Scratch.folder("house").resolve("house"));
        year = YearPlanned.in(house);
        desk = new StaysDesk(house, stage, new WindowBounds(0, 0, 1280, 800, false));
        desk.furniture.navigation().open("stays");
        desk.click("#year-on");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk.shell::close);
        house.close();
    }

    private void takeBack() {
        new FxRobot().interact(() -> house.services().undo.undoLast());
    }

    private void chooseLourdes() {
        desk.press(KeyCode.RIGHT);
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10 · 15–19 mars 2027");
    }

    @Test
    void a_stay_is_moved_by_keys_what_it_runs_into_is_said_and_undo_puts_it_back() {
        chooseLourdes();
        desk.pressWith(KeyCode.CONTROL, KeyCode.DOWN).pressWith(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(desk.shows("jour férié : Lundi de Pâques")).isTrue();
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES);
        desk.press(KeyCode.ENTER);
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES.shifted(14));
        assertThat(desk.shows("Lourdes : 29 mars – 2 avr. 2027")).isTrue();
        takeBack();
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES);
    }

    @Test
    void what_the_days_of_a_new_stay_meet_is_said_while_they_are_typed() {
        desk.click("#stays-new").write("#plan-first", "13/05/2027").write("#plan-last", "15/05/2027");
        assertThat(desk.shows("En même temps que Mont-Saint-Michel")).isTrue();
        desk.write("#plan-first", "29/03/2027").write("#plan-last", "31/03/2027");
        assertThat(desk.shows("Jour férié : Lundi de Pâques")).isTrue();
        assertThat(desk.shows("En même temps que Mont-Saint-Michel")).isFalse();
        desk.write("#plan-last", "28/03/2027");
        assertThat(desk.shows("Jour férié : Lundi de Pâques")).isFalse();
    }

    @Test
    void half_a_name_of_a_known_destination_is_asked_about_before_it_becomes_a_new_one() {
        desk.click("#stays-new").write("#plan-destination", "lour");
        assertThat(desk.shows("Déjà connue ?")).isTrue();
        desk.write("#plan-destination", "Lourdes");
        assertThat(desk.shows("Déjà connue ?")).isFalse();
        desk.write("#plan-destination", "Ailleurs");
        assertThat(desk.shows("Nouvelle destination : elle sera gardée")).isTrue();
    }

    @Test
    void the_usual_list_is_one_press_away_beside_a_stay_that_has_none() {
        chooseLourdes();
        assertThat(desk.shows("Rien n’est noté encore pour ce séjour.")).isTrue();
        desk.click("#due-fill");
        assertThat(desk.shows("Réserver le logement")).isTrue();
        assertThat(desk.shows("Rien n’est noté encore pour ce séjour.")).isFalse();
        takeBack();
        assertThat(desk.shows("Rien n’est noté encore pour ce séjour.")).isTrue();
    }

    @Test
    void a_commission_is_noted_from_the_year_read_under_it_met_by_a_stay_that_is_moved_and_taken_back() {
        desk.pressWith(KeyCode.CONTROL, KeyCode.D).write("#date-day", "32/3").press(KeyCode.ENTER);
        assertThat(desk.shows("Écrivez un jour comme 15/03/2027.")).isTrue();
        desk.write("#date-day", "22/03/2027").press(KeyCode.ENTER);
        assertThat(desk.shows("Commission, lundi 22 mars 2027")).isTrue();
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.shows("Commission, lundi 22 mars 2027")).isTrue();
        chooseLourdes();
        desk.pressWith(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(desk.shows("date notée : Commission")).isTrue();
        desk.press(KeyCode.ESCAPE);
        takeBack();
        assertThat(house.services()
                        .stays
                        .dates()
                        .between(LOURDES.first(), LOURDES.last().plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_stay_is_made_longer_by_keys_and_left_as_it_was_by_escape() {
        chooseLourdes();
        desk.pressWith(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(desk.shows("Lourdes du 15 mars au 20 mars 2027")).isTrue();
        desk.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES);
    }

    @Test
    void a_stay_is_drawn_to_other_days_with_the_mouse() {
        desk.hold("Lourdes · 0/10", 56);
        assertThat(desk.shows("pendant : Vacances de printemps")).isTrue();
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES);
        desk.letGo();
        assertThat(year.days("Lourdes").first()).isAfter(LOURDES.first().plusDays(14));
        assertThat(year.days("Lourdes").nights()).isEqualTo(4);
    }

    @Test
    void a_drag_that_is_given_up_leaves_the_stay_where_it_was() {
        desk.hold("Lourdes · 0/10", 56).press(KeyCode.ESCAPE).letGo();
        assertThat(year.days("Lourdes")).isEqualTo(LOURDES);
        assertThat(desk.shows("Lourdes du")).isFalse();
    }

    @Test
    void everything_wrong_in_a_form_is_said_at_once_and_nothing_typed_is_lost() {
        desk.click("#stays-new");
        desk.write("#plan-destination", "Abbaye")
                .write("#plan-first", "31 février")
                .write("#plan-last", "");
        desk.write("#plan-capacity", "dix").click("#plan-save");
        assertThat(desk.shows("Écrivez un jour comme 15/03/2027.")).isTrue();
        assertThat(desk.shows("Écrivez un nombre de places, comme 10.")).isTrue();
        desk.write("#plan-first", "7/6/2027").write("#plan-last", "4/6/2027").write("#plan-capacity", "8");
        desk.click("#plan-save");
        assertThat(desk.shows("Le retour est avant le départ.")).isTrue();
        assertThat(house.services().stays.destinations().all())
                .noneMatch(one -> one.is().name().equals("Abbaye"));
        desk.write("#plan-last", "11/6/2027").click("#plan-save");
        assertThat(desk.chosen()).startsWith("Abbaye · 0/8 · 7–11 juin 2027");
        assertThat(desk.shows("Séjour prévu : Abbaye, 7–11 juin 2027")).isTrue();
        takeBack();
        assertThat(house.services().stays.destinations().all())
                .noneMatch(one -> one.is().name().equals("Abbaye"));
    }

    @Test
    void a_known_destination_says_what_is_remembered_of_it() {
        desk.click("#stays-new").write("#plan-destination", "lourdes");
        assertThat(desk.shows("Demander les lits bas à l’accueil.")).isTrue();
        assertThat(desk.shows("16–20 mars 2026")).isTrue();
    }

    @Test
    void a_stay_is_cancelled_and_taken_up_again() {
        chooseLourdes();
        desk.click("#stay-cancel");
        assertThat(desk.chosen()).startsWith("Lourdes · annulé");
        desk.click("#stay-reinstate");
        assertThat(desk.chosen()).startsWith("Lourdes · 0/10");
    }

    @Test
    void the_list_is_taken_over_ticked_and_says_what_is_due_next() {
        chooseLourdes();
        desk.click("#task-fill");
        assertThat(desk.shows("J − 90")).isTrue();
        desk.press(KeyCode.ENTER).press(KeyCode.SPACE);
        assertThat(desk.shows("Fait : Réserver le logement")).isTrue();
        takeBack();
        assertThat(house.services().stays.tasks().of(year.id("Lourdes"))).noneMatch(task -> task.isDone());
    }

    @Test
    void a_team_without_a_man_is_said_to_be_so_until_he_comes_along() {
        chooseLourdes();
        desk.write("#team-name", "Claire").click("#team-add");
        assertThat(desk.shows("Il manque un homme")).isTrue();
        assertThat(desk.shows("1 personne accompagne : il en faut 2, une pour 5 femmes"))
                .isTrue();
        desk.write("#team-name", "claire").click("#team-add");
        assertThat(desk.shows("Ce nom est déjà dans l’équipe")).isTrue();
    }

    @Test
    void a_wish_waits_without_a_day_and_a_wrong_hour_is_said_at_its_field() {
        chooseLourdes();
        desk.write("#programme-what", "Aller au marché")
                .write("#programme-at", "tard")
                .click("#programme-add");
        assertThat(desk.shows("Écrivez une heure comme 9:30.")).isTrue();
        desk.write("#programme-at", "10h").click("#programme-add");
        assertThat(desk.shows("Sans jour")).isTrue();
        assertThat(house.services().stays.programme().of(year.id("Lourdes"))).hasSize(1);
    }

    @Test
    void the_year_stands_on_one_page_upright_or_not_and_its_heading_tells_only_the_time(FxRobot robot) {
        YearShown shown = new YearShown(
                Zoom.YEAR,
                Span.around(LOURDES.first(), Zoom.YEAR),
                LOURDES.first(),
                List.of(new Bar(year.id("Lourdes"), "Lourdes", "0/10", span(), StayPhase.PREPARING)),
                YearPlanned.around().of(Span.around(LOURDES.first(), Zoom.YEAR)));
        StayWords words = new StayWords(desk.appearance, desk.furniture.moments());
        robot.interact(() -> {
            for (double width : new double[] {495, 1100}) {
                List<VBox> sheets = new YearSheets(shown, words).on(width, 500);
                assertThat(sheets).hasSize(1);
                assertThat(sheets.getFirst().getHeight()).isBetween(50.0, 500.0);
                assertThat(((Label) sheets.getFirst().getChildren().getFirst()).getText())
                        .isEqualTo("2027");
            }
        });
    }

    private static Span span() {
        return new Span(LOURDES.first(), LOURDES.last());
    }
}
