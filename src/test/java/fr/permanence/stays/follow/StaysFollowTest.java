package fr.permanence.stays.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.extract.HeldElsewhere.Line;
import fr.permanence.people.merge.Merges;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A participant whose file is merged, binned or brought back keeps what is hers and takes nobody's place. */
final class StaysFollowTest {
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

    private List<ParticipantLine> lines() {
        return trip.services().participantQueries().of(trip.id());
    }

    private void merge(PersonId kept, PersonId gone) {
        var shown = (Merges.Shown) house.services().merges.preview(kept, gone);
        assertThat(house.services().merges.merge(shown.preview())).isInstanceOf(Merges.Together.class);
    }

    @Test
    void two_files_on_one_stay_become_one_participant_as_far_as_either_was_with_the_children_of_both() {
        Participant joy = trip.confirmed("Joy");
        Participant joie = trip.proposed("Joie");
        trip.services().children().add(joy.id(), new ChildDraft("Andrei", 6, ChildBed.OWN, true));
        merge(joie.person(), joy.person());
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst().participant().state()).isEqualTo(ParticipantState.CONFIRMED);
        assertThat(lines().getFirst().children()).hasSize(1);
        assertThat(trip.line().taken()).isEqualTo(1);
        house.services().undo.undoLast();
        assertThat(lines())
                .extracting(line -> line.participant().state())
                .containsExactlyInAnyOrder(ParticipantState.CONFIRMED, ParticipantState.PROPOSED);
        assertThat(trip.services().participantQueries().find(joy.id())).contains(joy);
    }

    @Test
    void a_place_given_to_somebody_else_meanwhile_is_not_taken_from_her_when_files_come_apart() {
        Participant joy = trip.confirmed("Joy");
        Participant joie = trip.confirmed("Joie");
        var shown = (Merges.Shown) house.services().merges.preview(joie.person(), joy.person());
        var together = (Merges.Together) house.services().merges.merge(shown.preview());
        trip.confirmed("Awa");
        assertThat(house.services().merges.separate(together.merge())).isInstanceOf(Merges.Apart.class);
        assertThat(lines())
                .extracting(line -> line.participant().state())
                .containsExactlyInAnyOrder(
                        ParticipantState.CONFIRMED, ParticipantState.CONFIRMED, ParticipantState.WAITING);
    }

    @Test
    void one_woman_under_two_names_on_the_same_days_goes_once_and_waits_for_the_other_stay() {
        Participant joy = trip.confirmed("Joy");
        Trip other = Trip.in(house, 2, trip.stay().days());
        Participant joie = other.confirmed("Joie");
        merge(joie.person(), joy.person());
        assertThat(lines().getFirst().participant().state()).isEqualTo(ParticipantState.WAITING);
        assertThat(other.line().taken()).isEqualTo(1);
        house.services().undo.undoLast();
        assertThat(trip.services().participantQueries().find(joy.id())).contains(joy);
    }

    @Test
    void in_the_bin_she_keeps_no_place_from_others_and_waits_when_it_was_given() {
        Participant joy = trip.confirmed("Joy");
        trip.confirmed("Awa");
        house.services().bin.put(joy.person());
        assertThat(trip.line().free()).isEqualTo(1);
        house.services().bin.restore(joy.person());
        assertThat(trip.line().free()).isZero();
        house.services().bin.put(joy.person());
        trip.confirmed("Mercy");
        house.services().bin.restore(joy.person());
        assertThat(trip.services().participantQueries().find(joy.id()))
                .hasValueSatisfying(her -> assertThat(her.state()).isEqualTo(ParticipantState.WAITING));
        assertThat(trip.services().lacking().of(joy.person()))
                .containsExactly(new LackingQueries.Lacking(trip.line(), LackingQueries.What.PLACE));
    }

    @Test
    void a_stay_that_is_over_keeps_its_count_when_a_file_goes_to_the_bin() {
        Trip past = Trip.in(
                house, 2, new StayDays(house.today().minusDays(9), house.today().minusDays(7)));
        Participant joy = past.confirmed("Joy");
        joy = Trip.taken(past.step(joy, Step.LEAVE));
        house.services().bin.put(joy.person());
        assertThat(past.line().taken()).isEqualTo(1);
    }

    @Test
    void who_is_on_a_stay_is_not_simply_taken_back_and_is_told_all_of_it() {
        Participant joy = trip.confirmed("Joy");
        assertThat(house.services().undo.takeBack("person.add", joy.person().value()))
                .isInstanceOf(Undo.NotPossible.class);
        trip.services().departureFiles().paid(joy.id(), 1050);
        assertThat(house.services()
                        .extracts
                        .of(joy.person())
                        .orElseThrow()
                        .elsewhere()
                        .lines())
                .contains(
                        new Line("stay.CONFIRMED", Trip.FIRST, "Lourdes"),
                        new Line("stay.paid", Trip.FIRST, "10,50 €"));
    }
}
