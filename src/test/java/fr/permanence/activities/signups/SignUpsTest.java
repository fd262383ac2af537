package fr.permanence.activities.signups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Role;
import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.ActivityRefusal;
import fr.permanence.activities.Course;
import fr.permanence.activities.sessions.Clash;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignUpsTest {
    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void no_more_places_are_given_than_there_are() {
        Course course = Course.in(house, 2, 3);
        course.signedUp("Joy");
        course.signedUp("Awa");
        assertThat(course.signUp(Course.person(house, "Mercy"))).isEqualTo(new SignUps.Refused(SignUpRefusal.FULL));
        assertThat(course.services().places().places(course.id())).isEqualTo(new Places(2, 2, 0, 0));
    }

    @Test
    void one_full_session_keeps_the_whole_course_full() {
        Course course = Course.in(house, 1, 3);
        course.services().signUps().signUpOnce(course.session(1).id(), Course.person(house, "Joy"));
        PersonId awa = Course.person(house, "Awa");
        assertThat(course.signUp(awa)).isEqualTo(new SignUps.Refused(SignUpRefusal.FULL));
        assertThat(course.services().signUps().signUpOnce(course.session(0).id(), awa))
                .isInstanceOf(SignUps.Signed.class);
    }

    @Test
    void nobody_has_two_places_and_a_place_in_one_session_becomes_part_of_the_whole() {
        Course course = Course.in(house, 2, 3);
        PersonId joy = Course.person(house, "Joy");
        course.services().signUps().signUpOnce(course.session(0).id(), joy);
        assertThat(course.services().signUps().signUpOnce(course.session(0).id(), joy))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.HAS_A_PLACE));
        course.signUp(joy);
        assertThat(course.signUp(joy)).isEqualTo(new SignUps.Refused(SignUpRefusal.HAS_A_PLACE));
        assertThat(course.services().places().of(joy)).hasSize(1);
        house.services().undo.undoLast();
        assertThat(course.services().places().of(joy))
                .extracting(place -> place.enrolment().session())
                .containsExactly(course.session(0).id());
    }

    @Test
    void absent_once_frees_the_place_of_that_session_and_she_comes_back_only_if_it_still_is() {
        Course course = Course.in(house, 1, 3);
        PersonId joy = course.signedUp("Joy");
        Enrolment place = course.services().places().of(joy).getFirst().enrolment();
        SignUps signUps = course.services().signUps();
        assertThat(signUps.absentOnce(place.id(), course.session(1).id())).isInstanceOf(SignUps.Signed.class);
        assertThat(signUps.comesAfterAll(place.id(), course.session(1).id())).isInstanceOf(SignUps.Signed.class);
        signUps.absentOnce(place.id(), course.session(1).id());
        PersonId awa = Course.person(house, "Awa");
        assertThat(signUps.signUpOnce(course.session(1).id(), awa)).isInstanceOf(SignUps.Signed.class);
        assertThat(signUps.comesAfterAll(place.id(), course.session(1).id()))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.FULL));
        assertThat(course.services().places().in(course.session(1).id())).hasSize(2);
    }

    @Test
    void a_place_is_given_from_a_day_and_given_up_from_a_day() {
        Course course = Course.in(house, 1, 4);
        PersonId joy = course.signedUp("Joy");
        Enrolment place = course.services().places().of(joy).getFirst().enrolment();
        LocalDate third = course.session(2).day();
        assertThat(course.services().signUps().leave(place, third)).isEqualTo(new SignUps.Left());
        PersonId awa = Course.person(house, "Awa");
        assertThat(course.services().signUps().signUp(course.id(), awa, third)).isInstanceOf(SignUps.Signed.class);
        assertThat(course.services().places().of(awa).getFirst().toCome()).hasSize(2);
        assertThat(course.services().places().of(joy).getFirst().toCome()).hasSize(2);
    }

    @Test
    void nothing_is_given_in_what_began() {
        Course course = Course.in(house, 2, 1);
        house.clock().move(Duration.ofDays(7));
        PersonId joy = Course.person(house, "Joy");
        assertThat(course.signUp(joy)).isEqualTo(new SignUps.Refused(SignUpRefusal.STARTED));
        assertThat(course.services().signUps().signUpOnce(course.session(0).id(), joy))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.STARTED));
    }

    @Test
    void fewer_places_than_people_are_refused_and_nobody_loses_hers() {
        Course course = Course.in(house, 2, 2);
        course.signedUp("Joy");
        course.signedUp("Awa");
        Activities activities = course.services().activities();
        assertThat(activities.correct(course.activity(), course.activity().is().withCapacity(1)))
                .isEqualTo(new Activities.Refused(ActivityRefusal.MORE_SIGNED_UP));
        assertThat(activities.correct(course.activity(), course.activity().is().withCapacity(0)))
                .isEqualTo(new Activities.Refused(ActivityRefusal.NO_PLACES));
        assertThat(course.activity().is().capacity()).isEqualTo(2);
        assertThat(course.services().places().places(course.id()).taken()).isEqualTo(2);
    }

    @Test
    void the_second_of_two_edits_of_one_activity_is_refused() {
        Course course = Course.in(house, 2, 1);
        var shown = course.activity();
        Activities activities = course.services().activities();
        activities.correct(shown, shown.is().withCapacity(5));
        assertThat(activities.correct(shown, shown.is().withCapacity(6)))
                .isEqualTo(new Activities.Refused(ActivityRefusal.CHANGED_SINCE));
    }

    @Test
    void taking_back_a_departure_is_refused_once_the_place_is_given() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        Enrolment place = course.services().places().of(joy).getFirst().enrolment();
        course.services().signUps().leave(place, LocalDate.of(2026, 11, 24));
        course.signedUp("Awa");
        assertThat(house.services().undo.takeBack(SignUps.LEAVE, place.id().value()))
                .isInstanceOfSatisfying(
                        Undo.NotPossible.class,
                        refused -> assertThat(refused.reason()).isEqualTo("undo.activityFullSince"));
        assertThat(course.services().places().of(joy)).isEmpty();
        house.services().undo.undoLast();
        house.services().undo.undoLast();
        assertThat(house.services().undo.takeBack(SignUps.LEAVE, place.id().value()))
                .isInstanceOf(Undo.Done.class);
        assertThat(course.services().places().of(joy)).hasSize(1);
    }

    @Test
    void places_at_the_same_hour_are_said() {
        Course course = Course.in(house, 2, 2);
        Course other = Course.in(house, 2, 1);
        PersonId joy = course.signedUp("Joy");
        assertThat(course.services().places().clashes(joy, other.id(), null, Course.FIRST))
                .containsExactly(new Clash(
                        Clash.What.PERSON, Course.FIRST, course.session(0).id()));
    }

    @Test
    void who_keeps_the_desk_gives_a_place_in_a_session_but_changes_nothing_else() throws Exception {
        Course course = Course.in(house, 2, 2);
        PersonId joy = Course.person(house, "Joy");
        house.open().keyring().addAccount("Accueil", Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        house.restartAs("Accueil");
        var services = house.services().activities;
        assertThat(services.signUps().signUpOnce(course.session(0).id(), joy)).isInstanceOf(SignUps.Signed.class);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThatThrownBy(() -> services.signUps().signUp(course.id(), joy, Course.FIRST))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> services.sessions().cancel(course.session(0), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> services.activities().add(ActivityDraft.named(ActivityKind.YOGA, "Yoga", 4)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_is_told_of_a_cancelled_session_is_kept() {
        Course course = Course.in(house, 2, 2);
        PersonId joy = course.signedUp("Joy");
        Calls calls = course.services().calls();
        assertThat(calls.tell(course.session(0).id(), joy, true)).isFalse();
        course.services().sessions().cancel(course.session(0), "Grève");
        assertThat(calls.tell(course.session(0).id(), joy, true)).isTrue();
        assertThat(course.services().places().toTell(course.session(0).id()))
                .extracting(ToTell::person, ToTell::told)
                .containsExactly(org.assertj.core.api.Assertions.tuple(joy, true));
        house.services().undo.undoLast();
        assertThat(course.services().places().toTell(course.session(0).id()))
                .extracting(ToTell::told)
                .containsExactly(false);
    }
}
