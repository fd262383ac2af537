package fr.permanence.stays.follow;

import static fr.permanence.stays.rooms.lodging.BedKind.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SleeperId;
import fr.permanence.people.merge.Merges;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.follow.LackingQueries.Lacking;
import fr.permanence.stays.follow.LackingQueries.What;
import fr.permanence.stays.journeys.Departures;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.EntryDraft;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.Inn;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.Sleeper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beds, seats, wishes and marks go and come back with a file, and with a step that is undone, but are taken from nobody. */
final class HeldThingsFollowTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;
    private Inn inn;
    private Leg car;
    private Participant joy;
    private SleeperId hers;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 8);
        inn = new Inn(house, trip);
        inn.room("1", SINGLE, SINGLE);
        inn.room("2", SINGLE, SINGLE);
        var draft = Departures.draft(Way.OUT, 1, LegKind.TRAIN, 2, Trip.FIRST.atTime(9, 12));
        car = ((Journeys.Written) trip.services().onTheWay().journeys().add(trip.id(), draft)).leg();
        joy = trip.confirmed("Joy");
        hers = Inn.of(joy);
        inn.put(hers, inn.bed("1", 0));
        seat(joy);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static TravellerId traveller(Participant who) {
        return new TravellerId(TravellerId.Kind.PARTICIPANT, who.id().value());
    }

    private Seats.Seating seat(Participant who) {
        return trip.services().onTheWay().seats().seat(car.id(), traveller(who));
    }

    private boolean sits(Participant who) {
        return journey().seat(car.id(), traveller(who)).isPresent();
    }

    private Journey journey() {
        return trip.services().onTheWay().queries().of(trip.id()).orElseThrow();
    }

    private Participant now(Participant who) {
        return trip.services().participantQueries().find(who.id()).orElseThrow();
    }

    private Merges.Together merge(PersonId kept, PersonId gone) {
        var shown = (Merges.Shown) house.services().merges.preview(kept, gone);
        return (Merges.Together) house.services().merges.merge(shown.preview());
    }

    private void undoIsRefused(Undo.Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Undo.NotPossible.class, not -> assertThat(not.reason()).isEqualTo(why));
    }

    private Undo.Outcome takeBackStep(Participant who) {
        return house.services().undo.takeBack(Participants.STEP, who.id().value());
    }

    @Test
    void in_the_bin_her_bed_and_seat_are_free_and_are_hers_again_when_she_comes_back() {
        List<PersonId> told = new ArrayList<>();
        house.services().changes.on(BackInLists.class, changed -> told.add(changed.person()));
        house.services().bin.put(joy.person());
        assertThat(trip.services().lacking().of(joy.person())).isEmpty();
        assertThat(inn.book().placements()).isEmpty();
        assertThat(journey().on(car.id())).isEmpty();
        seat(trip.confirmed("Awa"));
        house.services().bin.restore(joy.person());
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(sits(joy)).isTrue();
        assertThat(trip.services().lacking().of(joy.person())).isEmpty();
        assertThat(told).containsExactly(joy.person(), joy.person());
        house.services().bin.put(joy.person());
        house.services().undo.undoLast();
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(sits(joy)).isTrue();
    }

    @Test
    void what_was_given_meanwhile_is_left_to_who_has_it_and_what_she_lacks_is_seen() {
        Participant awa = trip.confirmed("Awa");
        Participant mercy = trip.confirmed("Mercy");
        house.services().bin.put(joy.person());
        inn.put(Inn.of(awa), inn.bed("1", 0));
        seat(awa);
        seat(mercy);
        house.services().bin.restore(joy.person());
        assertThat(inn.bedsOf(Inn.of(awa))).containsExactly(inn.bed("1", 0));
        assertThat(inn.book().unassigned()).extracting(Sleeper::id).contains(hers);
        assertThat(trip.services().lacking().of(joy.person()))
                .containsExactly(new Lacking(trip.line(), What.BED_AND_SEAT));
        assertThat(sits(joy)).isFalse();
        assertThat(journey().unseated(Way.OUT))
                .extracting(each -> each.who().id())
                .containsExactly(traveller(joy));
        inn.undo(Beds.PUT);
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
    }

    @Test
    void she_does_not_come_back_into_a_room_with_somebody_she_must_not_be_with() {
        Participant awa = trip.confirmed("Awa");
        inn.wish(hers, Inn.of(awa), WishKind.APART);
        house.services().bin.put(joy.person());
        assertThat(inn.put(Inn.of(awa), inn.bed("1", 1))).isInstanceOf(Beds.Placed.class);
        house.services().bin.restore(joy.person());
        assertThat(inn.bedsOf(hers)).isEmpty();
        assertThat(inn.book().apart()).containsExactly(new Apart(hers, Inn.of(awa)));
    }

    @Test
    void one_woman_of_two_files_has_the_bed_the_seat_the_wishes_and_the_marks_of_the_file_that_went() {
        Participant joie = trip.proposed("Joie");
        Participant awa = trip.confirmed("Awa");
        inn.wish(hers, Inn.of(awa), WishKind.APART);
        var programme = trip.services().programme();
        ProgrammeEntry visit = ((Programme.Written)
                        programme.add(trip.id(), new EntryDraft(null, null, "Cirque de Gavarnie", joy.id())))
                .entry();
        programme.vote(visit.id(), joy.id(), true);
        var rolls = trip.services().onTheWay().rollCalls();
        long point = rolls.points(trip.id()).getFirst().number();
        rolls.mark(trip.id(), point, traveller(joy), There.PRESENT);
        merge(joie.person(), joy.person());
        assertThat(inn.bedsOf(Inn.of(joie))).containsExactly(inn.bed("1", 0));
        assertThat(sits(joie)).isTrue();
        assertThat(inn.book().apart()).containsExactly(new Apart(Inn.of(joie), Inn.of(awa)));
        assertThat(programme.of(trip.id()).getFirst().is().wishedBy()).isEqualTo(joie.id());
        assertThat(programme.of(trip.id()).getFirst().votes()).containsExactly(joie.id());
        assertThat(rolls.at(trip.id(), point).orElseThrow().lines())
                .extracting(RollCall.Line::there)
                .containsExactly(There.PRESENT);
        house.services().undo.undoLast();
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(sits(joy)).isTrue();
        assertThat(inn.book().apart()).containsExactly(new Apart(hers, Inn.of(awa)));
        assertThat(programme.of(trip.id()).getFirst().is().wishedBy()).isEqualTo(joy.id());
        assertThat(programme.of(trip.id()).getFirst().votes()).containsExactly(joy.id());
        assertThat(rolls.at(trip.id(), point).orElseThrow().lines())
                .extracting(RollCall.Line::there)
                .containsExactly(There.PRESENT);
    }

    @Test
    void who_has_a_bed_under_both_names_keeps_one_and_children_sleep_in_no_other_room_than_she() {
        Participant joie = trip.confirmed("Joie");
        SleeperId mia = inn.child(joie, "Mia", 6, ChildBed.OWN);
        inn.put(Inn.of(joie), inn.bed("2", 0));
        inn.wish(Inn.of(joie), hers, WishKind.WITH);
        assertThat(inn.bedsOf(mia)).containsExactly(inn.bed("2", 1));
        Merges.Together together = merge(joy.person(), joie.person());
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(inn.book().unassigned()).extracting(Sleeper::id).containsExactly(mia);
        assertThat(inn.put(hers, inn.bed("1", 1))).isInstanceOf(Beds.Placed.class);
        assertThat(inn.bedsOf(mia)).containsExactly(inn.bed("1", 0));
        house.services().undo.undoLast();
        house.services().merges.separate(together.merge());
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(inn.bedsOf(Inn.of(joie))).containsExactly(inn.bed("2", 0));
        assertThat(inn.bedsOf(mia)).containsExactly(inn.bed("2", 1));
        assertThat(inn.book().wishes()).hasSize(1);
    }

    @Test
    void a_bed_given_while_two_files_were_one_is_not_taken_from_who_has_it() {
        Participant joie = trip.confirmed("Joie");
        Participant awa = trip.confirmed("Awa");
        inn.put(Inn.of(joie), inn.bed("2", 0));
        Merges.Together together = merge(joy.person(), joie.person());
        assertThat(inn.put(Inn.of(awa), inn.bed("2", 0))).isInstanceOf(Beds.Placed.class);
        house.services().merges.separate(together.merge());
        assertThat(inn.bedsOf(Inn.of(awa))).containsExactly(inn.bed("2", 0));
        assertThat(inn.book().unassigned()).extracting(Sleeper::id).containsExactly(Inn.of(joie));
    }

    @Test
    void who_waits_because_she_was_on_two_stays_has_her_bed_again_when_the_files_come_apart() {
        Trip other = Trip.in(house, 2, new StayDays(Trip.FIRST, Trip.LAST));
        Participant joie = other.confirmed("Joie");
        merge(joie.person(), joy.person());
        assertThat(inn.book().placements()).isEmpty();
        house.services().undo.undoLast();
        assertThat(now(joy)).isEqualTo(joy);
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
        assertThat(sits(joy)).isTrue();
    }

    @Test
    void a_withdrawal_is_not_taken_back_into_a_room_with_somebody_she_must_not_be_with() {
        Participant awa = trip.confirmed("Awa");
        house.services().beside.apart().keep(joy.person(), awa.person(), "Paul");
        trip.step(joy, Step.WITHDRAW);
        inn.put(Inn.of(awa), inn.bed("1", 1));
        undoIsRefused(takeBackStep(joy), "undo.stayBedsSince");
        assertThat(inn.bedsOf(hers)).isEmpty();
        inn.takeOut(Inn.of(awa));
        assertThat(takeBackStep(joy)).isInstanceOf(Undo.Done.class);
        assertThat(inn.bedsOf(hers)).containsExactly(inn.bed("1", 0));
    }

    @Test
    void it_is_not_taken_back_either_when_her_bed_or_her_seat_was_given_and_that_is_said() {
        Participant awa = trip.confirmed("Awa");
        trip.step(joy, Step.WITHDRAW);
        inn.put(Inn.of(awa), inn.bed("1", 0));
        undoIsRefused(takeBackStep(joy), "undo.stayBedsSince");
        inn.takeOut(Inn.of(awa));
        seat(awa);
        seat(trip.confirmed("Mercy"));
        undoIsRefused(takeBackStep(joy), "undo.journeySeatedSince");
        trip.services().onTheWay().seats().unseat(car.id(), traveller(awa));
        assertThat(takeBackStep(joy)).isInstanceOf(Undo.Done.class);
        assertThat(sits(joy)).isTrue();
    }

    @Test
    void a_bed_act_is_not_taken_back_against_what_was_asked_meanwhile() {
        Participant awa = trip.confirmed("Awa");
        inn.put(Inn.of(awa), inn.bed("1", 1));
        inn.put(Inn.of(awa), inn.bed("2", 1));
        inn.wish(hers, Inn.of(awa), WishKind.APART);
        undoIsRefused(house.services().undo.takeBack(Beds.PUT, trip.id().value()), "undo.stayBedsSince");
        assertThat(inn.bedsOf(Inn.of(awa))).containsExactly(inn.bed("2", 1));
    }

    @Test
    void who_is_confirmed_again_does_not_wake_a_bed_in_the_wrong_room() {
        Participant awa = trip.confirmed("Awa");
        inn.wish(hers, Inn.of(awa), WishKind.APART);
        // The confirmation alone is taken back: her bed stands for nobody meanwhile.
        assertThat(takeBackStep(joy)).isInstanceOf(Undo.Done.class);
        assertThat(inn.put(Inn.of(awa), inn.bed("1", 1))).isInstanceOf(Beds.Placed.class);
        trip.step(now(joy), Step.CONFIRM);
        assertThat(inn.bedsOf(hers)).isEmpty();
    }

    @Test
    void one_of_the_team_who_does_not_come_along_has_bed_and_seat_back_only_while_they_are_free() {
        Accompanier anne = inn.team("Anne", Gender.WOMAN);
        SleeperId bed = new SleeperId(anne.id().value());
        Participant awa = trip.confirmed("Awa");
        inn.put(bed, inn.bed("2", 0));
        trip.services()
                .onTheWay()
                .seats()
                .seat(
                        car.id(),
                        new TravellerId(TravellerId.Kind.ACCOMPANIER, anne.id().value()));
        trip.services().accompaniers().remove(anne);
        inn.put(Inn.of(awa), inn.bed("2", 1));
        var undo = house.services().undo;
        undoIsRefused(undo.takeBack(Accompaniers.WRITE, anne.id().value()), "undo.stayBedsSince");
        inn.takeOut(Inn.of(awa));
        seat(awa);
        undoIsRefused(undo.takeBack(Accompaniers.WRITE, anne.id().value()), "undo.journeySeatedSince");
        trip.services().onTheWay().seats().unseat(car.id(), traveller(awa));
        assertThat(undo.takeBack(Accompaniers.WRITE, anne.id().value())).isInstanceOf(Undo.Done.class);
        assertThat(inn.bedsOf(bed)).isEqualTo(List.of(inn.bed("2", 0)));
        assertThat(journey().on(car.id())).hasSize(2);
    }

    @Test
    void what_she_paid_under_either_name_is_counted_once_it_is_one_file() {
        Participant joie = trip.confirmed("Joie");
        trip.services().departureFiles().paid(joy.id(), 1500);
        trip.services().departureFiles().paid(joie.id(), 2000);
        merge(joy.person(), joie.person());
        assertThat(trip.services().readiness().paid(trip.id()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3500);
        house.services().undo.undoLast();
        assertThat(trip.services().readiness().paid(trip.id())).containsEntry(joy.id(), 1500);
    }
}
