package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.HouseRows;
import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.merge.Merges;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken back and done again is exactly what it was, also when another account does it. */
class ExactUndoTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void a_house_with_two_accounts() throws Exception {
        house = TestHouse.in(directory.resolve("house"));
        house.open().keyring().addAccount("Claire", EnumSet.allOf(Role.class), TestHouse.passphrase(), null);
        joy = ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_person_put_back_by_another_account_is_still_written_down_by_the_first() {
        Map<String, String> before = HouseRows.of(house);
        house.restartAs("Claire");
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.Done.class);
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void a_visit_put_back_by_another_account_is_still_recorded_by_the_first() {
        long visit =
                ((Arrived) house.services().checkIns.arrive(joy)).visit().id().value();
        Map<String, String> before = HouseRows.of(house);
        house.restartAs("Claire");
        assertThat(house.services().undo.takeBack(CheckInReversals.ARRIVE, visit))
                .isInstanceOf(Undo.Done.class);
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void a_person_whom_somebody_follows_is_not_taken_back() {
        house.services().followUps.setKeyWorker(joy, "Anne");
        Map<String, String> before = HouseRows.of(house);
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.NotPossible.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void a_corrected_visit_of_somebody_who_came_twice_goes_back_to_her() {
        house.services().checkIns.arrive(joy);
        house.services().checkIns.arriveAgain(joy);
        PersonId mercy = ((Kept) house.services().people.add(PersonDraft.named("Mercy"))).person();
        house.clock().move(Duration.ofDays(1));
        Map<String, String> before = HouseRows.of(house);
        var first = house.services().checkIns.lastVisitsOf(joy, 2).getLast();
        assertThat(house.services().beside.corrections().move(first, mercy, "confondues"))
                .isInstanceOf(Corrections.Corrected.class);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void two_files_made_one_again_were_made_one_when_they_first_were() {
        PersonId mercy = ((Kept) house.services().people.add(PersonDraft.named("Mercy"))).person();
        var shown = (Merges.Shown) house.services().merges.preview(joy, mercy);
        house.services().merges.merge(shown.preview());
        Map<String, String> before = HouseRows.of(house);
        house.clock().move(Duration.ofMinutes(5));
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void a_half_day_that_ended_comes_back_ended() {
        HalfDays halfDays = house.services().desk.halfDays();
        var added = (HalfDays.Added) halfDays.add(joy, "Andrei", DayOfWeek.WEDNESDAY, HalfDay.Half.AFTERNOON);
        halfDays.end(added.halfDay().id());
        Map<String, String> before = HouseRows.of(house);
        assertThat(house.services()
                        .undo
                        .takeBack(HalfDays.ADD, added.halfDay().id().value()))
                .isInstanceOf(Undo.Done.class);
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }
}
