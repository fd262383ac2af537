package fr.permanence.activities.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.fairness.Draw;
import fr.permanence.activities.fairness.DrawRules;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.signups.SignUpRefusal;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.WaitingId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WaitingListsTest {
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

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static void leave(Course course, PersonId person) {
        Enrolment place = course.services().places().of(person).getFirst().enrolment();
        course.services().signUps().leave(place, TODAY);
    }

    private static List<PersonId> order(Course course) {
        return course.services().waiting().list(course.id()).stream()
                .map(line -> line.entry().person())
                .toList();
    }

    @Test
    void a_freed_place_is_hers_who_waits_first_and_nobody_elses() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        WaitingEntry mercy = course.waits("Mercy");
        assertThat(course.services().waiting().due()).isEmpty();
        leave(course, joy);
        assertThat(course.services().places().places(course.id())).isEqualTo(new Places(1, 0, 0, 2));
        assertThat(course.signUp(Course.person(house, "Ngozi")))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.SOMEBODY_WAITS));
        assertThat(course.services().waiting().due())
                .extracting(due -> due.next().entry().id())
                .containsExactly(awa.id());
        Promotions promotions = course.services().promotions();
        assertThat(promotions.propose(mercy.id(), " ")).isEqualTo(new Promotions.Refused(WaitingRefusal.NOT_NEXT));
        assertThat(promotions.propose(awa.id(), null)).isInstanceOf(Promotions.Stepped.class);
        assertThat(promotions.propose(mercy.id(), "Urgent")).isEqualTo(new Promotions.Refused(WaitingRefusal.FULL));
        promotions.called(awa.id(), false);
        assertThat(promotions.confirm(awa.id())).isInstanceOf(Promotions.Placed.class);
        assertThat(order(course)).containsExactly(mercy.person());
    }

    @Test
    void passing_somebody_over_is_traced_with_its_reason() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        WaitingEntry mercy = course.waits("Mercy");
        leave(course, joy);
        course.services().promotions().propose(mercy.id(), "Awa est à l’hôpital");
        WaitingLine first = course.services().waiting().list(course.id()).getFirst();
        assertThat(first.entry().id()).isEqualTo(awa.id());
        assertThat(first.steps())
                .extracting(WaitingStep::kind, WaitingStep::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(WaitingStep.Kind.PASSED_OVER, "Awa est à l’hôpital"));
    }

    @Test
    void a_refusal_keeps_the_rank_or_loses_it_as_the_activity_says() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        WaitingEntry mercy = course.waits("Mercy");
        leave(course, joy);
        Promotions promotions = course.services().promotions();
        promotions.propose(awa.id(), null);
        promotions.refused(awa.id());
        assertThat(order(course)).containsExactly(awa.person(), mercy.person());
        var is = course.activity().is();
        var loses = new fr.permanence.activities.ActivityDraft(
                is.kind(), is.title(), is.level(), 1, 0, null, List.of(), is.outing(), is.price(), false);
        course.services().activities().correct(course.activity(), loses);
        promotions.propose(awa.id(), null);
        promotions.refused(awa.id());
        assertThat(order(course)).containsExactly(mercy.person(), awa.person());
        WaitingEntry last =
                course.services().waiting().list(course.id()).getLast().entry();
        assertThat(last.rankWhy()).isEqualTo(RankReason.REFUSED);
        house.services().undo.undoLast();
        assertThat(order(course)).containsExactly(awa.person(), mercy.person());
    }

    @Test
    void nobody_is_promoted_once_it_began() {
        Course course = Course.in(house, 1, 1);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        leave(course, joy);
        Promotions promotions = course.services().promotions();
        promotions.propose(awa.id(), null);
        house.clock().move(Duration.ofDays(7));
        assertThat(promotions.confirm(awa.id())).isEqualTo(new Promotions.Refused(WaitingRefusal.STARTED));
        assertThat(course.services().waiting().due()).isEmpty();
    }

    @Test
    void a_place_in_one_session_is_not_given_past_who_waits_for_the_whole_course() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        course.waits("Awa");
        leave(course, joy);
        PersonId ngozi = Course.person(house, "Ngozi");
        assertThat(course.services().signUps().signUpOnce(course.session(0).id(), ngozi))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.SOMEBODY_WAITS));
        WaitingLists waiting = course.services().waiting();
        assertThat(waiting.askOnce(course.session(0).id(), ngozi)).isInstanceOf(WaitingLists.Asked.class);
        assertThat(waiting.askOnce(course.session(0).id(), ngozi))
                .isEqualTo(new WaitingLists.Refused(WaitingRefusal.WAITS_ALREADY));
    }

    @Test
    void an_absence_is_offered_to_who_waits_for_that_session() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        PersonId awa = Course.person(house, "Awa");
        var asked = (WaitingLists.Asked)
                course.services().waiting().askOnce(course.session(1).id(), awa);
        Enrolment place = course.services().places().of(joy).getFirst().enrolment();
        course.services().signUps().absentOnce(place.id(), course.session(1).id());
        assertThat(course.services().waiting().due())
                .extracting(due -> due.session())
                .containsExactly(course.session(1));
        assertThat(course.services()
                        .signUps()
                        .comesAfterAll(place.id(), course.session(1).id()))
                .isEqualTo(new SignUps.Refused(SignUpRefusal.SOMEBODY_WAITS));
        course.services().promotions().propose(asked.entry().id(), null);
        assertThat(course.services().promotions().confirm(asked.entry().id())).isInstanceOf(Promotions.Placed.class);
    }

    @Test
    void a_promotion_is_undone_to_the_rank_she_had() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        course.waits("Mercy");
        leave(course, joy);
        course.services().promotions().propose(awa.id(), null);
        course.services().promotions().confirm(awa.id());
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(order(course)).first().isEqualTo(awa.person());
        assertThat(course.services().places().of(awa.person())).isEmpty();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(course.services().places().of(awa.person())).hasSize(1);
    }

    @Test
    void a_draw_is_repeated_from_its_seed() {
        Course course = Course.in(house, 1, 2);
        course.signedUp("Joy");
        for (String name : List.of("Awa", "Mercy", "Ngozi", "Blessing", "Mirela")) course.waits(name);
        List<PersonId> before = order(course);
        Draw draw = course.services().draws().draw(course.id(), null).orElseThrow();
        assertThat(course.services().draws().of(course.id())).containsExactly(draw);
        assertThat(draw.isReplayed()).isTrue();
        assertThat(course.services().waiting().list(course.id()))
                .extracting(line -> line.entry().id())
                .isEqualTo(draw.order());
        house.services().undo.undoLast();
        assertThat(order(course)).isEqualTo(before);
    }

    @Test
    void a_seed_gives_the_order_that_sha_256_says() {
        List<WaitingId> ids = List.of(new WaitingId(1), new WaitingId(2), new WaitingId(3));
        // printf 'permanence:1' | sha256sum, and so on
        assertThat(DrawRules.order("permanence", ids)).isEqualTo(DrawRules.order("permanence", ids.reversed()));
        assertThat(DrawRules.order("permanence", ids))
                .containsExactly(new WaitingId(1), new WaitingId(3), new WaitingId(2));
    }

    @Test
    void who_asked_and_never_had_a_place_is_seen() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry awa = course.waits("Awa");
        course.services().waiting().ask(course.id(), joy);
        assertThat(course.services().fairness().neverServed(TODAY))
                .extracting(never -> never.person())
                .containsExactly(awa.person());
        assertThat(course.services().fairness().servedThisYear(List.of(joy, awa.person())))
                .containsOnlyKeys(joy)
                .containsValue(1);
    }
}
