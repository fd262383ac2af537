package fr.permanence.people.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    private static List<LocalDate> everySoManyDays(int days, int times) {
        return IntStream.range(0, times)
                .mapToObj(n -> TODAY.minusDays((long) n * days))
                .toList();
    }

    private static PersonId joy(TestHouse house) {
        return ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @Test
    void who_was_met_on_six_days_of_the_last_ninety_is_proposed_as_regular() {
        assertThat(FollowUpRules.proposed(everySoManyDays(14, 6), TODAY)).isEqualTo(FollowUpLevel.REGULAR);
        assertThat(FollowUpRules.proposed(everySoManyDays(14, 5), TODAY)).isEqualTo(FollowUpLevel.OCCASIONAL);
        assertThat(FollowUpRules.proposed(everySoManyDays(0, 6), TODAY)).isEqualTo(FollowUpLevel.OCCASIONAL);
    }

    @Test
    void the_last_day_that_counts_as_occasional_is_the_hundred_and_eightieth() {
        assertThat(FollowUpRules.proposed(List.of(TODAY.minusDays(179)), TODAY)).isEqualTo(FollowUpLevel.OCCASIONAL);
        assertThat(FollowUpRules.proposed(List.of(TODAY.minusDays(180)), TODAY)).isEqualTo(FollowUpLevel.DISTANT);
        assertThat(FollowUpRules.proposed(List.of(TODAY.plusDays(1)), TODAY)).isEqualTo(FollowUpLevel.DISTANT);
        assertThat(FollowUpRules.proposed(List.of(), TODAY)).isEqualTo(FollowUpLevel.DISTANT);
    }

    @Test
    void a_level_set_by_hand_counts_over_the_proposal_and_is_undone_across_a_restart() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = joy(house);
            house.services().checkIns.arrive(joy);
            assertThat(house.services().followUps.of(joy).level()).isEqualTo(FollowUpLevel.OCCASIONAL);
            house.services().followUps.set(joy, FollowUpLevel.DISTANT, "Elle vit à Lille", TODAY.minusDays(10));
            house.services().followUps.set(joy, FollowUpLevel.REGULAR, "Elle est revenue", TODAY);
            house.services().followUps.set(joy, FollowUpLevel.OCCASIONAL, "Noté après coup", TODAY.minusDays(20));
            Following before = house.services().followUps.of(joy);
            assertThat(before.level()).isEqualTo(FollowUpLevel.REGULAR);
            assertThat(before.history()).hasSize(3);
            assertThat(house.services().followUps.levels()).containsEntry(joy, FollowUpLevel.REGULAR);
            house.restart();
            house.services().undo.undoLast();
            house.services().undo.undoLast();
            assertThat(house.services().followUps.of(joy).level()).isEqualTo(FollowUpLevel.DISTANT);
            house.services().undo.redoLast();
            house.services().undo.redoLast();
            assertThat(house.services().followUps.of(joy)).isEqualTo(before);
        }
    }

    @Test
    void a_level_needs_a_reason_and_a_day_that_has_come() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = joy(house);
            FollowUps followUps = house.services().followUps;
            assertThat(followUps.set(joy, FollowUpLevel.REGULAR, "  ", TODAY))
                    .isEqualTo(new FollowUps.NotKept(FollowUpRefusal.REASON_MISSING));
            assertThat(followUps.set(joy, FollowUpLevel.REGULAR, "a".repeat(501), TODAY))
                    .isEqualTo(new FollowUps.NotKept(FollowUpRefusal.REASON_TOO_LONG));
            assertThat(followUps.set(joy, FollowUpLevel.REGULAR, "vient", TODAY.plusDays(1)))
                    .isEqualTo(new FollowUps.NotKept(FollowUpRefusal.DAY_IN_FUTURE));
            assertThat(followUps.setKeyWorker(joy, "a".repeat(201)))
                    .isEqualTo(new FollowUps.NotKept(FollowUpRefusal.KEY_WORKER_TOO_LONG));
            assertThat(followUps.of(joy).history()).isEmpty();
        }
    }

    @Test
    void a_key_worker_is_said_and_taken_back() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = joy(house);
            house.services().followUps.setKeyWorker(joy, "Anne");
            house.services().followUps.setKeyWorker(joy, "Claire");
            assertThat(house.services().followUps.keyWorkers()).containsExactly("Claire");
            house.services().undo.undoLast();
            assertThat(house.services().followUps.of(joy).keyWorker()).isEqualTo("Anne");
            house.services().undo.undoLast();
            assertThat(house.services().followUps.of(joy).keyWorker()).isNull();
            house.services().undo.redoLast();
            assertThat(house.services().followUps.of(joy).keyWorker()).isEqualTo("Anne");
        }
    }

    @Test
    void a_followed_person_is_not_taken_back_by_undoing_her_name() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = joy(house);
            house.services().followUps.setKeyWorker(joy, "Anne");
            assertThat(house.services().undo.takeBack("person.add", joy.value()))
                    .isInstanceOf(Undo.NotPossible.class);
        }
    }

    @Test
    void the_reception_is_never_told_and_activities_may_look_but_not_set() {
        try (TestHouse house = TestHouse.in(directory, Role.RECEPTION)) {
            PersonId joy = joy(house);
            FollowUps followUps = house.services().followUps;
            assertThatThrownBy(() -> followUps.of(joy)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(followUps::levels).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(followUps::keyWorkers).isInstanceOf(NotAllowed.class);
        }
        try (TestHouse house = TestHouse.in(directory.resolve("second"), Role.ACTIVITIES)) {
            PersonId joy = joy(house);
            FollowUps followUps = house.services().followUps;
            assertThat(followUps.of(joy).level()).isEqualTo(FollowUpLevel.DISTANT);
            assertThatThrownBy(() -> followUps.set(joy, FollowUpLevel.REGULAR, "vient", TODAY))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> followUps.setKeyWorker(joy, "Anne")).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_day_on_which_she_came_twice_counts_once() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = joy(house);
            for (int n = 0; n < 6; n++) house.services().checkIns.arriveAgain(joy);
            assertThat(house.services().followUps.levels()).containsEntry(joy, FollowUpLevel.OCCASIONAL);
            house.clock().move(Duration.ofDays(180));
            assertThat(house.services().followUps.levels()).doesNotContainKey(joy);
        }
    }
}
