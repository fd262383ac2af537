package fr.permanence.checkin.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.queue.QueueState;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in, and how a visit ends. */
@SuppressWarnings("NullAway.Init")
final class PresencesTest {
    private static final HouseWordId TEAM = new HouseWordId(21);
    private static final HouseWordId COFFEE = new HouseWordId(1);

    @TempDir
    private Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Presences presences() {
        return house.services().desk.presences();
    }

    private PersonId knows(String name) {
        return ((Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    private VisitId arrives(PersonId person) {
        CheckIns.Arrival arrival = house.services().checkIns.arriveAgain(person);
        return ((Arrived) arrival).visit().id();
    }

    private List<Here> present() {
        return PresenceRules.present(
                house.services().checkIns.today(), presences().today());
    }

    @Test
    void who_arrives_is_in_until_she_leaves() {
        VisitId visit = arrives(knows("Joy"));
        assertThat(present()).hasSize(1);
        assertThat(presences().leave(visit)).isInstanceOf(Presences.Left.class);
        assertThat(present()).isEmpty();
        assertThat(presences().leave(visit)).isInstanceOf(Presences.HadLeft.class);
        assertThat(presences().leave(new VisitId(5))).isInstanceOf(Presences.NoSuchVisit.class);
    }

    @Test
    void who_comes_again_is_in_once() {
        PersonId joy = knows("Joy");
        arrives(joy);
        VisitId second = arrives(joy);
        assertThat(present())
                .singleElement()
                .satisfies(here -> assertThat(here.line().visit().id()).isEqualTo(second));
        presences().leave(second);
        assertThat(present()).isEmpty();
    }

    @Test
    void a_departure_gives_up_what_she_waited_for_and_undo_restores_both() {
        VisitId visit = arrives(knows("Joy"));
        house.services().desk.interviews().ask(visit, TEAM, null);
        presences().leave(visit);
        assertThat(queue()).containsExactly(QueueState.GAVE_UP);
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(queue()).containsExactly(QueueState.WAITING);
        assertThat(present()).hasSize(1);
        house.services().undo.redoLast();
        assertThat(queue()).containsExactly(QueueState.GAVE_UP);
        assertThat(present()).isEmpty();
    }

    @Test
    void the_rest_of_the_day_is_closed_by_one_act_and_opened_by_one_undo() {
        VisitId left = arrives(knows("Joy"));
        arrives(knows("Mirela"));
        house.services().checkIns.arriveAnonymously(3);
        presences().leave(left);
        assertThat(presences().closeToday()).isEqualTo(2);
        assertThat(present()).isEmpty();
        assertThat(presences().today().values())
                .filteredOn(presence -> presence.departure() == Departure.NOT_SEEN)
                .hasSize(2)
                .allMatch(presence -> presence.leftAt() == null);
        assertThat(presences().closeToday()).isZero();
        house.services().undo.undoLast();
        assertThat(PresenceRules.heads(present())).isEqualTo(4);
    }

    @Test
    void what_was_left_open_yesterday_is_closed_the_next_day() {
        VisitId visit = arrives(knows("Joy"));
        house.services().desk.interviews().ask(visit, TEAM, null);
        assertThat(presences().closeDaysBefore()).isZero();
        house.clock().move(Duration.ofDays(40));
        assertThat(presences().closeDaysBefore()).isEqualTo(1);
        assertThat(presences().closeDaysBefore()).isZero();
        assertThat(present()).isEmpty();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Nothing.class);
    }

    @Test
    void a_visit_taken_back_takes_services_children_and_queue_along_and_brings_them_back() {
        VisitId visit = arrives(knows("Joy"));
        presences().accompany(visit, "Andrei 6, 2");
        house.services().desk.services().give(COFFEE, Optional.of(visit));
        house.services().desk.services().give(COFFEE, Optional.of(visit));
        house.services().desk.interviews().ask(visit, TEAM, new HouseWordId(41));
        presences().leave(visit);
        String before = everything();
        house.services().undo.takeBack(CheckInReversals.ARRIVE, visit.value());
        assertThat(house.services().desk.services().today().given()).isEmpty();
        assertThat(queue()).isEmpty();
        house.restart();
        house.services().undo.redoLast();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_went_with_a_visit_does_not_stand_in_the_way_of_undo() {
        house.services().checkIns.arriveAnonymously(1);
        VisitId visit = arrives(knows("Joy"));
        house.services().desk.services().give(COFFEE, Optional.of(visit));
        presences().leave(visit);
        house.services().undo.takeBack(CheckInReversals.ARRIVE, visit.value());
        house.services().undo.undoLast();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(house.services().checkIns.today()).isEmpty();
    }

    @Test
    void children_are_a_count_or_names_and_ages_and_undone_alone() {
        VisitId visit = arrives(knows("Mirela"));
        presences().accompany(visit, "1");
        presences().accompany(visit, "Andrei 6, Ana");
        assertThat(present().getFirst().children()).isEqualTo(2);
        assertThat(present().getFirst().named())
                .containsExactly(new Child("Andrei", 6, null), new Child("Ana", null, null));
        house.services().undo.undoLast();
        assertThat(present().getFirst().children()).isEqualTo(1);
        assertThat(presences().accompany(visit, "Andrei 60"))
                .isEqualTo(new Presences.NotUnderstood(ChildrenRefusal.TOO_OLD));
        assertThat(presences().accompany(visit, "21")).isEqualTo(new Presences.NotUnderstood(ChildrenRefusal.TOO_MANY));
        assertThat(presences().accompany(visit, "1")).isInstanceOf(Presences.NotedAlready.class);
    }

    @Test
    void a_fixed_half_day_is_recognised_by_the_name_and_attested() {
        PersonId mirela = knows("Mirela");
        HalfDays halfDays = house.services().desk.halfDays();
        halfDays.add(mirela, "Andrei", DayOfWeek.TUESDAY, HalfDay.Half.AFTERNOON);
        assertThat(halfDays.add(mirela, "andrei", DayOfWeek.TUESDAY, HalfDay.Half.AFTERNOON))
                .isInstanceOf(HalfDays.AlreadyThere.class);
        VisitId visit = arrives(mirela);
        assertThat(halfDays.dueToday().get(visit)).hasSize(1);
        presences().accompany(visit, "Andréi 6");
        presences().accompany(visit, "ANDREI 6");
        assertThat(present().getFirst().named().getFirst().halfDay()).isNotNull();
        LocalDate today = LocalDate.of(2026, 11, 24);
        Attestation paper = halfDays.attest(mirela, "Mirela", "Andrei", today.minusDays(7), today);
        assertThat(paper.days()).containsExactly(today);
        assertThat(halfDays.attest(mirela, "Mirela", "Andrei", today.minusDays(7), today.minusDays(1))
                        .days())
                .isEmpty();
    }

    private List<QueueState> queue() {
        return house.services().desk.interviews().today().stream()
                .map(request -> request.state())
                .toList();
    }

    private String everything() {
        return ""
                + house.services().checkIns.today().stream()
                        .map(line -> line.visit().toString())
                        .toList()
                + presences().today().values().stream()
                        .map(presence -> presence.departure() + "" + presence.leftAt() + presence.children()
                                + presence.named().stream()
                                        .map(child -> child.firstName() + child.age())
                                        .toList())
                        .sorted()
                        .toList()
                + house.services().desk.services().today().given()
                + house.services().desk.interviews().today();
    }
}
