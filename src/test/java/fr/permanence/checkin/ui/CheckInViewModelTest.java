package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.ui.box.BoxRow;
import fr.permanence.checkin.ui.today.TodayModel;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys of the desk do. */
@SuppressWarnings("NullAway.Init")
final class CheckInViewModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskAtWork desk;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskAtWork(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void three_letters_and_enter_check_her_in() {
        desk.knows("Joyce");
        desk.knows("Mirela");
        desk.type("joy");
        desk.model.arrivals().enter();
        assertThat(desk.today()).containsExactly("Joyce");
        assertThat(desk.voice.said).containsExactly("Joyce est arrivée");
        assertThat(desk.model.box().typed()).isEmpty();
        assertThat(desk.voice.saved).isEqualTo(TestHouse.NOW);
    }

    @Test
    void a_second_enter_on_the_emptied_box_does_nothing() {
        desk.knows("Joyce");
        desk.type("joy");
        desk.model.arrivals().enter();
        desk.model.arrivals().enter();
        assertThat(desk.today()).hasSize(1);
        assertThat(desk.notice()).isEmpty();
    }

    @Test
    void who_came_already_is_not_doubled_but_may_be_recorded_again() {
        desk.knows("Joyce");
        desk.type("joy");
        desk.model.arrivals().enter();
        desk.type("joy");
        assertThat(desk.rows().getFirst()).contains("déjà passée à 14:41");
        desk.model.arrivals().enter();
        assertThat(desk.notice()).isEqualTo("Joyce est déjà passée à 14:41. Rien n’a été ajouté.");
        assertThat(desk.today()).hasSize(1);
        desk.model.arrivals().enter();
        assertThat(desk.today()).hasSize(1);
        desk.model.arrivals().enterAgain();
        assertThat(desk.today()).hasSize(2);
        assertThat(desk.notice()).isEmpty();
        desk.model.arrivals().enterAgain();
        assertThat(desk.today()).hasSize(2);
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(2, 1, 0));
    }

    @Test
    void homonyms_are_told_apart_and_chosen_with_one_key() {
        PersonId often = desk.knows("Joy", 1991);
        desk.knows("Joy", 1998);
        desk.came(often, 5);
        desk.type("joy");
        assertThat(desk.rows())
                .containsExactly(
                        "Joy, née en 1991, dernier passage jeudi 19",
                        "Joy, née en 1998, jamais venue",
                        "+ Nouvelle personne «\u00A0Joy\u00A0»");
        assertThat(desk.chosen()).isZero();
        desk.model.box().step(1);
        desk.model.arrivals().enter();
        assertThat(desk.model.today().lines().getFirst().line().birth()).isEqualTo(new Birth.In(1998));
    }

    @Test
    void steps_stay_within_the_rows() {
        desk.knows("Joy");
        desk.type("joy");
        desk.model.box().step(-1);
        assertThat(desk.chosen()).isZero();
        desk.model.box().step(1);
        desk.model.box().step(1);
        assertThat(desk.chosen()).isEqualTo(1);
    }

    @Test
    void whoever_often_comes_is_said_to() {
        PersonId joy = desk.knows(new PersonDraft(
                "Joy", null, List.of("Mama Joy"), new Birth.In(1991), List.of(), List.of("en"), null, null));
        for (int days : List.of(12, 9, 5)) desk.came(joy, days);
        desk.type("jo");
        assertThat(desk.rows().getFirst())
                .isEqualTo(
                        "Joy, «\u00A0Mama Joy\u00A0» · née en 1991 · anglais, vient souvent · dernier passage jeudi 19");
    }

    @Test
    void every_homonym_is_within_reach() {
        for (int i = 0; i < 12; i++) desk.knows("Joy", 1980 + i);
        desk.type("joy");
        assertThat(desk.model.box().proposalProperty().get().hasMore()).isTrue();
        assertThat(desk.rows()).hasSize(7 + 1);
        for (int i = 0; i < 11; i++) desk.model.box().step(1);
        assertThat(desk.rows()).hasSize(12 + 1);
        assertThat(desk.chosen()).isEqualTo(11);
        desk.model.arrivals().enter();
        assertThat(desk.today()).containsExactly("Joy");
    }

    @Test
    void nobody_is_chosen_when_all_only_sound_alike() {
        desk.knows("Fatoumata");
        desk.type("Phatoumata");
        assertThat(desk.rows().getFirst()).contains("ressemble à");
        assertThat(desk.chosen()).isEqualTo(-1);
        desk.model.arrivals().enter();
        assertThat(desk.today()).isEmpty();
        assertThat(desk.notice()).contains("↓ pour choisir");
        assertThat(desk.model.box().typed()).isEqualTo("Phatoumata");
        desk.model.box().step(1);
        desk.model.arrivals().enter();
        assertThat(desk.today()).containsExactly("Fatoumata");
    }

    @Test
    void a_name_nobody_has_is_written_down_by_enter() {
        desk.type("Adaeze");
        desk.model.arrivals().enter();
        assertThat(desk.today()).containsExactly("Adaeze");
        desk.voice.takeBack();
        assertThat(desk.today()).isEmpty();
        assertThat(house.services().peopleQueries.count()).isZero();
        assertThat(desk.voice.said).containsExactly("Adaeze est arrivée", "Passage et fiche annulés : Adaeze");
    }

    @Test
    void a_new_person_may_have_the_name_of_another() {
        desk.knows("Joy");
        desk.type("joy");
        desk.model.arrivals().enterNew();
        assertThat(house.services().peopleQueries.count()).isEqualTo(2);
        assertThat(desk.today()).containsExactly("Joy");
    }

    @Test
    void enter_before_the_answer_waits_for_it() {
        desk.knows("Joyce");
        desk.type("mir");
        desk.storeWaits();
        desk.model.box().typedProperty().set("joy");
        desk.model.arrivals().enter();
        assertThat(desk.today()).isEmpty();
        desk.storeWorks();
        assertThat(desk.today()).containsExactly("Joyce");
        assertThat(house.services().peopleQueries.count()).isEqualTo(1);
    }

    @Test
    void a_step_before_the_answer_counts_from_its_first_row() {
        PersonId often = desk.knows("Joy", 1991);
        desk.knows("Joy", 1998);
        desk.came(often, 5);
        desk.storeWaits();
        desk.type("joy");
        desk.model.box().step(1);
        desk.model.arrivals().enter();
        desk.storeWorks();
        assertThat(desk.model.today().lines().getFirst().line().birth()).isEqualTo(new Birth.In(1998));
    }

    @Test
    void two_people_typed_in_one_breath_both_arrive() {
        desk.knows("Joyce");
        desk.knows("Mirela");
        desk.storeWaits();
        desk.type("joy");
        desk.model.arrivals().enter();
        desk.type("mir");
        desk.model.arrivals().enter();
        desk.model.arrivals().enter();
        desk.storeWorks();
        assertThat(desk.today()).containsExactlyInAnyOrder("Joyce", "Mirela");
        assertThat(desk.model.box().typed()).isEmpty();
    }

    @Test
    void a_double_enter_on_a_new_name_writes_one_person() {
        desk.storeWaits();
        desk.type("Adaeze");
        desk.model.arrivals().enter();
        desk.model.arrivals().enter();
        desk.storeWorks();
        assertThat(house.services().peopleQueries.count()).isEqualTo(1);
        assertThat(desk.today()).hasSize(1);
    }

    @Test
    void anonymous_visits_are_one_key_or_a_number() {
        desk.model.arrivals().enterAnonymous();
        desk.type("+3");
        assertThat(desk.rows()).containsExactly("3 personnes anonymes");
        desk.model.arrivals().enter();
        desk.type("2");
        desk.model.arrivals().enterAnonymous();
        assertThat(desk.voice.said)
                .containsExactly(
                        "Un passage anonyme noté", "3 personnes anonymes notées", "2 personnes anonymes notées");
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(6, 6, 0));
        assertThat(desk.model.box().typed()).isEmpty();
    }

    @Test
    void a_group_has_one_to_ninety_nine_people() {
        for (String typed : List.of("+0", "0", "+500", "+100")) {
            desk.model.box().typedProperty().set(typed);
            desk.model.arrivals().enter();
            assertThat(desk.notice()).as(typed).isEqualTo("Un groupe compte de 1 à 99 personnes.");
            desk.model.arrivals().enterAnonymous();
            assertThat(desk.notice()).as(typed).isEqualTo("Un groupe compte de 1 à 99 personnes.");
        }
        assertThat(desk.today()).isEmpty();
        desk.model.box().typedProperty().set("99");
        desk.model.arrivals().enter();
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(99, 99, 0));
    }

    @Test
    void whoever_goes_by_a_number_stays_within_reach_below_the_group() {
        desk.knows(new PersonDraft("Awa", null, List.of(), Birth.UNKNOWN, List.of(), List.of(), "12", null));
        desk.type("12");
        assertThat(desk.rows()).hasSize(2);
        desk.model.box().step(1);
        desk.model.arrivals().enter();
        assertThat(desk.today()).containsExactly("Awa");
    }

    @Test
    void what_cannot_be_a_name_is_refused_and_kept_until_corrected() {
        desk.model.arrivals().enterNew();
        assertThat(desk.notice()).isEqualTo("Tapez d’abord un prénom, un surnom ou un code.");
        desk.type("   ");
        assertThat(desk.notice()).isEmpty();
        desk.model.arrivals().enter();
        assertThat(desk.notice()).isEqualTo("Tapez d’abord un prénom, un surnom ou un code.");
        String long201 = "a".repeat(201);
        desk.model.box().typedProperty().set(long201);
        desk.model.arrivals().enter();
        assertThat(desk.notice()).startsWith("Un nom tient en 200 lettres");
        assertThat(desk.model.box().typed()).isEqualTo(long201);
        desk.model.arrivals().refuseTable();
        assertThat(desk.notice()).startsWith("Le texte collé a plusieurs lignes");
        assertThat(house.services().peopleQueries.count()).isZero();
    }

    @Test
    void names_of_any_script_are_taken() {
        for (String name : List.of("مريم", "💛 Rose", "Nguyễn Thị Hồng")) {
            desk.model.box().typedProperty().set(name);
            desk.model.arrivals().enterNew();
        }
        assertThat(desk.today()).containsExactlyInAnyOrder("مريم", "💛 Rose", "Nguyễn Thị Hồng");
    }

    @Test
    void a_line_is_taken_back_whatever_it_was() {
        desk.type("Adaeze");
        desk.model.arrivals().enter();
        desk.model.arrivals().enterAnonymous();
        desk.model.today().takeBack(desk.model.today().lines().getFirst().line());
        desk.model.today().takeBack(desk.model.today().lines().getFirst().line());
        assertThat(desk.today()).isEmpty();
        assertThat(desk.voice.said).endsWith("Passage annulé", "Passage et fiche annulés : Adaeze");
    }

    @Test
    void a_line_that_is_already_gone_says_so() {
        desk.model.arrivals().enterAnonymous();
        var line = desk.model.today().lines().getFirst().line();
        desk.model.today().takeBack(line);
        desk.model.today().takeBack(line);
        assertThat(desk.voice.said).last().isEqualTo("Ce passage n’est déjà plus là. Rien n’a été changé.");
    }

    @Test
    void whoever_was_removed_meanwhile_is_not_checked_in() {
        PersonId joyce = desk.knows("Joyce");
        desk.type("joy");
        BoxRow row = desk.model.box().proposalProperty().get().rows().getFirst();
        house.services().undo.undoLast();
        desk.model.arrivals().press(row);
        assertThat(desk.notice()).startsWith("Cette fiche n’est plus là");
        assertThat(desk.today()).isEmpty();
        assertThat(joyce).isNotNull();
    }

    @Test
    void the_file_of_the_chosen_person_opens() {
        PersonId joyce = desk.knows("Joyce");
        List<PersonId> opened = new ArrayList<>();
        desk.type("joy");
        desk.model.arrivals().open(opened::add);
        desk.model.box().step(1);
        desk.model.arrivals().open(opened::add);
        assertThat(opened).containsExactly(joyce);
    }

    @Test
    void a_change_elsewhere_keeps_the_chosen_person() {
        PersonId often = desk.knows("Joy", 1991);
        desk.knows("Joy", 1998);
        desk.came(often, 5);
        desk.type("joy");
        desk.model.box().step(1);
        desk.knows("Joyeuse");
        assertThat(desk.rows()).hasSize(3 + 1);
        assertThat(desk.rows().get(desk.chosen())).startsWith("Joy, née en 1998");
    }

    @Test
    void the_day_changes_at_midnight() {
        desk.model.arrivals().enterAnonymous();
        assertThat(desk.model.today().isOfAnotherDay()).isFalse();
        assertThat(desk.words.title()).isEqualTo("Mardi 24 novembre");
        house.clock().move(Duration.ofHours(10));
        assertThat(desk.model.today().isOfAnotherDay()).isTrue();
        desk.model.askForAll();
        assertThat(desk.today()).isEmpty();
        assertThat(desk.words.title()).isEqualTo("Mercredi 25 novembre");
    }

    @Test
    void initials_only_are_shown_in_the_discreet_mode() {
        desk.knows(new PersonDraft(
                "Joy", "Ehigie", List.of("Mama Joy"), Birth.UNKNOWN, List.of(), List.of(), "7-bleu", null));
        desk.appearance.discreet().toggle();
        desk.type("ehi");
        assertThat(String.join(" ", desk.rows())).doesNotContain("Joy").doesNotContain("Ehigie");
        desk.model.arrivals().enter();
        assertThat(String.join(" ", desk.voice.said)).doesNotContain("Joy").contains("J.");
    }

    @Test
    void a_store_that_fails_is_said_and_loses_no_letter() {
        desk.knows("Joyce");
        desk.type("joy");
        house.open().lock();
        desk.model.arrivals().enter();
        assertThat(desk.voice.troubles).hasSize(1);
        assertThat(desk.model.box().typed()).isEqualTo("joy");
        assertThat(desk.voice.said).isEmpty();
        house.restart();
    }

    @Test
    void a_key_for_somebody_who_did_not_come_says_what_comes_first() {
        desk.knows("Joyce");
        desk.type("joy");
        desk.isPresent();
        assertThat(desk.voice.said)
                .containsExactly("Joyce n’est pas arrivée aujourd’hui : Entrée l’accueille d’abord.");
        assertThat(desk.today()).isEmpty();
    }

    @Test
    void the_keys_after_somebody_who_came_already_are_for_her() {
        desk.knows("Joyce");
        desk.knows("Mirela");
        desk.arrives("joy");
        desk.arrives("mir");
        desk.arrives("joy");
        assertThat(desk.notice()).startsWith("Joyce est déjà passée");
        assertThat(desk.model.meant()).contains(desk.visitOf("Joyce"));
    }

    @Test
    void a_code_that_came_before_is_offered_before_a_new_person() {
        desk.type("code 9-vert");
        desk.enters();
        desk.type("9-vert");
        assertThat(desk.rows()).last().isEqualTo("+ Nouvelle personne «\u00A09-vert\u00A0»");
        assertThat(desk.rows()).hasSize(2);
        desk.enters();
        assertThat(desk.today()).hasSize(1);
        assertThat(desk.notice()).contains("9-vert");
    }
}
