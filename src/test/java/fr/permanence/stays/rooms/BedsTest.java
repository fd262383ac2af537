package fr.permanence.stays.rooms;

import static fr.permanence.stays.rooms.lodging.BedKind.COT;
import static fr.permanence.stays.rooms.lodging.BedKind.DOUBLE;
import static fr.permanence.stays.rooms.lodging.BedKind.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.plan.Planner;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sleeps where, by hand and by plan. */
final class BedsTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;
    private Inn inn;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 8);
        inn = new Inn(house, trip);
        inn.room("1", SINGLE, SINGLE);
        inn.room("2", DOUBLE, COT);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Beds.Refused refused(BedRefusal why, SleeperId by) {
        return new Beds.Refused(why, by);
    }

    @Test
    void she_has_one_bed_and_nobody_else_has_it() {
        SleeperId joy = inn.woman("Joy");
        SleeperId awa = inn.woman("Awa");
        assertThat(inn.put(joy, inn.bed("1", 0))).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.put(joy, inn.bed("1", 0))).isEqualTo(new Beds.Unchanged());
        assertThat(inn.put(awa, inn.bed("1", 0))).isEqualTo(refused(BedRefusal.TAKEN, joy));
        assertThat(inn.put(joy, inn.bed("1", 1))).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("1", 1));
        assertThat(inn.put(awa, inn.bed("1", 0))).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.book().unassigned()).isEmpty();
    }

    @Test
    void two_exchange_their_beds_and_have_them_back() {
        SleeperId joy = inn.woman("Joy");
        SleeperId awa = inn.woman("Awa");
        inn.put(joy, inn.bed("1", 0));
        inn.put(awa, inn.bed("2", 0));
        assertThat(inn.swap(joy, awa)).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("2", 0));
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("1", 0));
        inn.undo(Beds.PUT);
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("1", 0));
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("2", 0));
    }

    @Test
    void a_bed_is_shared_out_over_the_nights() {
        Participant leaving = trip.confirmed("Joy");
        trip.services().participants().during(leaving, new OwnDays(null, 2));
        SleeperId joy = Inn.of(leaving);
        SleeperId awa = inn.woman("Awa");
        inn.put(joy, inn.bed("1", 0));
        assertThat(inn.put(awa, inn.bed("1", 0))).isEqualTo(refused(BedRefusal.TAKEN, joy));
        assertThat(inn.put(awa, inn.bed("1", 0), new Nights(2, 4))).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.book().nightsWithout(inn.book().sleeper(awa).orElseThrow()))
                .isEqualTo(2);
        inn.put(awa, inn.bed("1", 1), new Nights(0, 2));
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("1", 1), inn.bed("1", 0));
        assertThat(inn.book().unassigned()).isEmpty();
    }

    @Test
    void children_go_with_their_mother_and_sleep_as_is_right_for_them() {
        Participant mother = trip.confirmed("Mirela");
        SleeperId mirela = Inn.of(mother);
        SleeperId andrei = inn.child(mother, "Andrei", 6, ChildBed.OWN);
        SleeperId mia = inn.child(mother, "Mia", 1, ChildBed.COT);
        assertThat(inn.put(mirela, inn.bed("1", 0))).isEqualTo(refused(BedRefusal.NO_BED_FOR_CHILD, andrei));
        assertThat(inn.put(mirela, inn.bed("2", 0))).isEqualTo(new Beds.Placed(Beds.PUT));
        assertThat(inn.bedsOf(mia)).containsExactly(inn.bed("2", 1));
        assertThat(inn.bedsOf(andrei)).containsExactly(inn.bed("2", 0));
        assertThat(inn.put(andrei, inn.bed("1", 0))).isEqualTo(refused(BedRefusal.NOT_WITH_MOTHER, mirela));
        assertThat(inn.put(andrei, inn.bed("2", 1))).isEqualTo(refused(BedRefusal.TAKEN, mia));
        inn.takeOut(mia);
        assertThat(inn.put(andrei, inn.bed("2", 1))).isEqualTo(new Beds.Refused(BedRefusal.COT_FOR_SMALL, null));
        inn.takeOut(mirela);
        assertThat(inn.book().unassigned()).hasSize(3);
        inn.undo(Beds.TAKE_OUT);
        assertThat(inn.bedsOf(andrei)).containsExactly(inn.bed("2", 0));
    }

    @Test
    void two_share_a_double_bed_when_both_said_so() {
        SleeperId joy = inn.woman("Joy");
        SleeperId awa = inn.woman("Awa");
        inn.put(joy, inn.bed("2", 0));
        inn.wish(awa, joy, WishKind.SHARES);
        assertThat(inn.put(awa, inn.bed("2", 0))).isEqualTo(refused(BedRefusal.NOT_FOR_TWO, joy));
        inn.wish(joy, awa, WishKind.SHARES);
        assertThat(inn.put(awa, inn.bed("2", 0))).isEqualTo(new Beds.Placed(Beds.PUT));
        SleeperId blessing = inn.woman("Blessing");
        assertThat(inn.put(blessing, inn.bed("2", 0))).isEqualTo(refused(BedRefusal.TAKEN, joy));
    }

    @Test
    void not_with_counts_for_both_whoever_asked_and_whoever_knew() {
        SleeperId joy = inn.woman("Joy");
        Participant other = trip.confirmed("Awa");
        Participant third = trip.confirmed("Blessing");
        inn.put(joy, inn.bed("1", 0));
        inn.wish(Inn.of(other), joy, WishKind.APART);
        assertThat(inn.put(Inn.of(other), inn.bed("1", 1))).isEqualTo(refused(BedRefusal.APART, joy));
        inn.rooms().wishes().forget(trip.id(), joy, Inn.of(other));
        assertThat(inn.put(Inn.of(other), inn.bed("1", 1))).isEqualTo(new Beds.Placed(Beds.PUT));
        house.services().beside.apart().keep(other.person(), third.person(), "Paul");
        inn.put(joy, inn.bed("2", 0));
        assertThat(inn.put(Inn.of(third), inn.bed("1", 0))).isEqualTo(refused(BedRefusal.APART, Inn.of(other)));
        assertThat(inn.book().askedApart()).isEmpty();
    }

    @Test
    void the_team_sleeps_by_itself_men_apart_from_women() {
        SleeperId joy = inn.woman("Joy");
        Accompanier anne = inn.team("Anne", Gender.WOMAN);
        Accompanier paul = inn.team("Paul", Gender.MAN);
        SleeperId hers = new SleeperId(anne.id().value());
        inn.put(hers, inn.bed("1", 0));
        assertThat(inn.put(joy, inn.bed("1", 1))).isEqualTo(refused(BedRefusal.ACCOMPANIER, hers));
        assertThat(inn.put(new SleeperId(paul.id().value()), inn.bed("1", 1))).isEqualTo(refused(BedRefusal.MEN, hers));
        trip.services().accompaniers().remove(anne);
        assertThat(inn.put(joy, inn.bed("1", 0))).isEqualTo(new Beds.Placed(Beds.PUT));
    }

    @Test
    void who_withdraws_frees_her_bed_and_has_it_back_when_that_is_taken_back() {
        Participant joy = trip.confirmed("Joy");
        inn.put(Inn.of(joy), inn.bed("1", 0));
        trip.step(joy, Step.WITHDRAW, "Elle commence un travail");
        assertThat(inn.book().placements()).isEmpty();
        house.services().undo.takeBack(Participants.STEP, joy.id().value());
        assertThat(inn.bedsOf(Inn.of(joy))).containsExactly(inn.bed("1", 0));
        trip.step(trip.services().participantQueries().find(joy.id()).orElseThrow(), Step.WITHDRAW, "Malade");
        SleeperId awa = inn.woman("Awa");
        inn.put(awa, inn.bed("1", 0));
        house.services().undo.takeBack(Participants.STEP, joy.id().value());
        assertThat(inn.bedsOf(Inn.of(joy))).isEmpty();
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("1", 0));
    }

    @Test
    void a_stay_that_begins_a_day_later_keeps_the_nights_that_are_left() {
        SleeperId joy = inn.woman("Joy");
        inn.put(joy, inn.bed("1", 0), new Nights(0, 2));
        inn.put(joy, inn.bed("1", 1), new Nights(2, 4));
        trip.services().stays().move(trip.stay(), new StayDays(Trip.FIRST.plusDays(1), Trip.LAST));
        assertThat(inn.book().of(joy))
                .extracting(placement -> placement.nights())
                .containsExactly(new Nights(0, 1), new Nights(1, 3));
        trip.services().stays().move(trip.stay(), trip.stay().days().shifted(7));
        assertThat(inn.book().unassigned()).isEmpty();
    }

    @Test
    void a_plan_is_accepted_as_one_act_and_not_when_things_changed_since() {
        SleeperId joy = inn.woman("Joy");
        SleeperId awa = inn.woman("Awa");
        SleeperId blessing = inn.woman("Blessing");
        inn.put(joy, inn.bed("1", 0));
        inn.wish(awa, joy, WishKind.WITH);
        RoomQuestion question = inn.book().question(false);
        RoomPlan plan = Planner.plan(question, () -> false).orElseThrow();
        assertThat(plan.unkept()).isEmpty();
        assertThat(inn.rooms().beds().accept(trip.id(), question, plan)).isEqualTo(new Beds.Placed(Beds.PLAN));
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("1", 0));
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("1", 1));
        assertThat(inn.book().unassigned()).isEmpty();
        assertThat(inn.rooms().beds().accept(trip.id(), question, plan)).isEqualTo(new Beds.ChangedSince());
        inn.undo(Beds.PLAN);
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("1", 0));
        assertThat(inn.bedsOf(blessing)).isEmpty();
        inn.room("3", SINGLE);
        assertThat(inn.rooms().beds().accept(trip.id(), question, plan)).isEqualTo(new Beds.ChangedSince());
    }
}
