package fr.permanence.stays.participants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Trip;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a proposal to the return, one step at a time. */
final class ParticipantsTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 2);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void departure() {
        house.clock().move(Duration.ofDays(house.today().until(Trip.FIRST, ChronoUnit.DAYS)));
    }

    private ParticipantLine line(Participant of) {
        return trip.services().participantQueries().of(trip.id()).stream()
                .filter(line -> line.participant().id().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_step_is_signed_and_dated_from_the_proposal_to_the_return() {
        Participant joy = trip.proposed("Joy");
        joy = Trip.taken(trip.step(joy, Step.INVITE));
        joy = Trip.taken(trip.step(joy, Step.CONFIRM));
        assertThat(trip.step(joy, Step.LEAVE)).isEqualTo(new Participants.Refused(ParticipantRefusal.NOT_YET));
        departure();
        joy = Trip.taken(trip.step(joy, Step.LEAVE));
        joy = Trip.taken(trip.step(joy, Step.RETURN));
        assertThat(line(joy).history())
                .extracting(PastStep::step)
                .containsExactly(Step.PROPOSE, Step.INVITE, Step.CONFIRM, Step.LEAVE, Step.RETURN);
        assertThat(line(joy).history())
                .allSatisfy(step -> assertThat(step.authorName()).isEqualTo("Marie"));
        assertThat(trip.step(joy, Step.WITHDRAW)).isEqualTo(new Participants.Refused(ParticipantRefusal.NOT_FROM_HERE));
    }

    @Test
    void a_full_stay_confirms_nobody_more_until_somebody_withdraws() {
        Participant joy = trip.confirmed("Joy");
        trip.confirmed("Awa");
        Participant blessing = trip.proposed("Blessing");
        assertThat(trip.step(blessing, Step.CONFIRM)).isEqualTo(new Participants.Refused(ParticipantRefusal.FULL));
        trip.step(joy, Step.WITHDRAW, "Elle commence un travail");
        assertThat(trip.step(blessing, Step.CONFIRM)).isInstanceOf(Participants.Taken.class);
        // Her place was given meanwhile: taking the withdrawal back would be one woman too many.
        assertThat(house.services().undo.takeBack(Participants.STEP, joy.id().value()))
                .isInstanceOfSatisfying(
                        Undo.NotPossible.class, no -> assertThat(no.reason()).isEqualTo("undo.stayFullSince"));
    }

    @Test
    void nobody_is_on_two_stays_at_once_and_the_other_one_is_named() {
        Participant joy = trip.confirmed("Joy");
        Trip other = Trip.in(house, 5, new StayDays(Trip.LAST, Trip.LAST.plusDays(2)));
        assertThat(other.services().participants().propose(other.id(), joy.person(), null))
                .isEqualTo(new Participants.Elsewhere(trip.line()));
        trip.services().participants().during(joy, new OwnDays(null, 3));
        assertThat(other.services().participants().propose(other.id(), joy.person(), null))
                .isInstanceOf(Participants.Taken.class);
    }

    @Test
    void how_the_places_of_a_year_were_shared_is_counted() {
        Participant joy = trip.confirmed("Joy");
        trip.confirmed("Mei");
        Trip other = Trip.in(house, 5, new StayDays(Trip.LAST.plusDays(10), Trip.LAST.plusDays(12)));
        Trip.taken(other.step(
                Trip.taken(other.services().participants().propose(other.id(), joy.person(), null)), Step.CONFIRM));
        PersonId awa = trip.person("Awa");
        Trip.taken(trip.services().participants().ask(trip.id(), awa));
        Trip.taken(other.services().participants().ask(other.id(), awa));
        other.proposed("Ana");
        StayDays year = new StayDays(Trip.FIRST.withDayOfYear(1), Trip.FIRST.withDayOfYear(365));
        assertThat(trip.services().participantQueries().shares(year)).isEqualTo(new Shares(3, 2, 1, 1));
        assertThat(trip.services().participantQueries().shares(year.shifted(365)))
                .isEqualTo(new Shares(0, 0, 0, 0));
    }

    @Test
    void who_asked_waits_and_that_she_asked_is_remembered() {
        PersonId awa = trip.person("Awa");
        Participant waits = Trip.taken(trip.services().participants().ask(trip.id(), awa));
        assertThat(waits.state()).isEqualTo(ParticipantState.WAITING);
        assertThat(trip.services().participants().ask(trip.id(), awa))
                .isEqualTo(new Participants.Refused(ParticipantRefusal.ALREADY_THERE));
        Participant gone = Trip.taken(trip.step(waits, Step.WITHDRAW));
        assertThat(gone.asked()).isTrue();
        assertThat(trip.services().participants().propose(trip.id(), awa, "Elle a rappelé"))
                .isInstanceOfSatisfying(
                        Participants.Taken.class,
                        again -> assertThat(again.participant().id()).isEqualTo(waits.id()));
    }

    @Test
    void everybody_leaves_in_one_act_and_comes_back_in_one() {
        Participant joy = trip.confirmed("Joy");
        trip.confirmed("Awa");
        trip.proposed("Blessing");
        departure();
        assertThat(trip.services().participants().all(trip.id(), Step.LEAVE)).isEqualTo(2);
        assertThat(line(joy).participant().state()).isEqualTo(ParticipantState.LEFT);
        house.services().undo.undoLast();
        assertThat(line(joy).participant()).isEqualTo(joy);
        assertThat(trip.services().participants().all(trip.id(), Step.RETURN)).isZero();
    }

    @Test
    void the_desk_knows_who_is_away_on_which_days() {
        Participant joy = trip.confirmed("Joy");
        trip.proposed("Blessing");
        ParticipantQueries queries = trip.services().participantQueries();
        assertThat(queries.awayOn(Trip.FIRST)).isEqualTo(Map.of(joy.person(), Trip.LAST));
        assertThat(queries.awayOn(Trip.LAST)).containsKey(joy.person());
        assertThat(queries.awayOn(Trip.LAST.plusDays(1))).isEmpty();
        assertThat(queries.awayOn(Trip.FIRST, List.of())).isEmpty();
        trip.services().stays().stage(trip.stay(), StayStage.CANCELLED);
        assertThat(queries.awayOn(Trip.FIRST)).isEmpty();
    }

    @Test
    void a_cancelled_stay_takes_nobody() {
        trip.services().stays().stage(trip.stay(), StayStage.CANCELLED);
        assertThat(trip.services().participants().propose(trip.id(), trip.person("Joy"), null))
                .isEqualTo(new Participants.Refused(ParticipantRefusal.STAY_CANCELLED));
    }

    @Test
    void the_second_of_two_decisions_on_one_line_is_refused() {
        Participant joy = trip.proposed("Joy");
        trip.step(joy, Step.INVITE);
        assertThat(trip.step(joy, Step.CONFIRM)).isEqualTo(new Participants.Refused(ParticipantRefusal.CHANGED_SINCE));
    }

    @Test
    void who_was_erased_is_in_no_list_and_still_counts() {
        Participant joy = trip.confirmed("Joy");
        house.open()
                .database()
                .write(tx -> tx.sql()
                        .execute("delete from person where id = ?", joy.person().value()));
        assertThat(trip.services().participantQueries().of(trip.id())).isEmpty();
        assertThat(trip.line().taken()).isEqualTo(1);
        assertThat(trip.services().participantQueries().awayOn(Trip.FIRST)).isEmpty();
    }

    @Test
    void children_come_along_and_stay_behind() {
        Participant joy = trip.confirmed("Joy");
        Children children = trip.services().children();
        assertThat(children.add(joy.id(), new ChildDraft(" ", 6, ChildBed.OWN, true)))
                .isEqualTo(new Children.Refused(ParticipantRefusal.CHILD_WITHOUT_NAME));
        var written = (Children.Written) children.add(joy.id(), new ChildDraft("Andrei", 6, ChildBed.OWN, true));
        children.correct(written.child(), new ChildDraft("Andrei", 1, ChildBed.COT, false));
        assertThat(line(joy).children()).extracting(child -> child.is().bed()).containsExactly(ChildBed.COT);
        house.services().undo.undoLast();
        assertThat(line(joy).children()).containsExactly(written.child());
    }

    @Test
    void days_that_are_no_days_of_the_stay_are_refused() {
        Participant joy = trip.confirmed("Joy");
        assertThat(trip.services().participants().during(joy, new OwnDays(3, 2)))
                .isEqualTo(new Participants.Refused(ParticipantRefusal.DAYS_OUT_OF_RANGE));
        assertThat(trip.services().participants().during(joy, new OwnDays(null, 5)))
                .isEqualTo(new Participants.Refused(ParticipantRefusal.DAYS_OUT_OF_RANGE));
    }
}
