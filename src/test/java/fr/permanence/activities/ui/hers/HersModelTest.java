package fr.permanence.activities.ui.hers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.signups.PersonPlace;
import fr.permanence.activities.ui.Autumn;
import fr.permanence.activities.ui.register.RegisterAtWork;
import fr.permanence.activities.ui.register.Signing.Reach;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class HersModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private Autumn autumn;
    private RegisterAtWork work;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        autumn = Autumn.in(house);
        work = new RegisterAtWork(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private HersModel of(String name) {
        HersModel model = new HersModel(autumn.person(name), work.acts);
        house.services().changes.on(ActivitiesChanged.class, changed -> model.askAgain());
        model.askAgain();
        return model;
    }

    private static HersShown shown(HersModel model) {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    @Test
    void three_letters_and_a_key_sign_her_up() {
        HersModel mirela = of("Mirela");
        mirela.typedProperty().set("inf");
        mirela.take(Reach.WHOLE);
        assertThat(shown(mirela).places())
                .extracting(place -> place.activity().is().title())
                .containsExactlyInAnyOrder("Français", "Informatique");
        assertThat(work.lastSaid()).isEqualTo("Mirela est inscrite : Informatique");
        work.takeBack();
        assertThat(shown(mirela).places()).hasSize(1);
    }

    @Test
    void nothing_is_signed_by_a_key_in_an_empty_box() {
        HersModel mirela = of("Mirela");
        mirela.take(Reach.WHOLE);
        assertThat(shown(mirela).places()).hasSize(1);
    }

    @Test
    void where_it_is_full_the_same_key_again_lets_her_wait() {
        HersModel awa = of("Awa");
        awa.typedProperty().set("fran");
        awa.take(Reach.WHOLE);
        assertThat(awa.signing().said()).contains("au rang 4");
        awa.take(Reach.WHOLE);
        assertThat(shown(awa).waits()).extracting(wait -> wait.line().rank()).containsExactly(4);
        awa.withdraw(shown(awa).waits().getFirst());
        assertThat(shown(awa).waits()).isEmpty();
    }

    @Test
    void her_marks_and_what_she_missed_are_said() {
        HersShown ngozi = shown(of("Ngozi"));
        assertThat(ngozi.came()).hasSize(1);
        assertThat(ngozi.came().getFirst().missed()).isEqualTo(5);
        assertThat(ngozi.served()).isEqualTo(2);
    }

    @Test
    void she_is_absent_once_and_leaves_and_both_are_taken_back() {
        HersModel ana = of("Ana Lucía");
        PersonPlace place = shown(ana).places().getFirst();
        ana.turnAbsence(place, place.toCome().getFirst());
        assertThat(shown(ana).places().getFirst().enrolment().absences()).hasSize(1);
        work.takeBack();
        assertThat(shown(ana).places().getFirst().enrolment().absences()).isEmpty();
        ana.leave(shown(ana).places().getFirst());
        assertThat(shown(ana).places()).isEmpty();
        work.takeBack();
        assertThat(shown(ana).places()).hasSize(1);
    }
}
