package fr.permanence.stays.ui.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who could come: proposed with her reasons, or chosen beside the proposal with a reason that is kept. */
@SuppressWarnings("NullAway.Init")
final class ProposalsModelTest {
    @TempDir
    private Path directory;

    private AroundTrip around;
    private Trip trip;
    private ProposalsModel model;

    @BeforeEach
    void open() {
        around = new AroundTrip(TestHouse.in(directory), 2);
        trip = around.trip;
        PersonId joy = trip.person("Joy");
        around.house.services().followUps.set(joy, FollowUpLevel.REGULAR, "vient chaque semaine", around.house.today());
        trip.person("Mei Lin");
        model = new ProposalsModel(around.background, around.services, around, around.words, around.wayBack());
        model.show(trip.id());
    }

    @AfterEach
    void close() {
        around.house.close();
    }

    private ProposalsModel.Shown shown() {
        model.askAgain();
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private Optional<Participant> going(String name) {
        return trip.services().participantQueries().of(trip.id()).stream()
                .filter(line -> line.person().is().chosenName().equals(name))
                .map(ParticipantLine::participant)
                .findFirst();
    }

    @Test
    void who_is_proposed_is_taken_by_one_act_and_taken_back() {
        assertThat(shown().proposed())
                .extracting(one -> one.person().is().chosenName())
                .containsExactly("Joy");
        model.propose(shown().proposed().getFirst().person());
        assertThat(going("Joy").orElseThrow().reason()).isNull();
        assertThat(around.said).containsExactly("Joy est proposée");
        around.takeBack();
        assertThat(going("Joy")).isEmpty();
    }

    @Test
    void somebody_else_is_taken_once_it_is_said_why() {
        model.box().typedProperty().set("mei");
        model.take();
        assertThat(Objects.requireNonNull(model.askedProperty().get()).is().chosenName())
                .isEqualTo("Mei Lin");
        boolean[] refused = {false};
        model.takeFor(() -> refused[0] = true);
        assertThat(refused[0]).isTrue();
        assertThat(going("Mei Lin")).isEmpty();
        model.reasonProperty().set("a besoin de souffler");
        model.takeFor(() -> {});
        assertThat(going("Mei Lin").orElseThrow().reason()).isEqualTo("a besoin de souffler");
        assertThat(model.box().typedProperty().get()).isEmpty();
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void who_is_on_the_list_already_is_not_taken_twice() {
        model.propose(shown().proposed().getFirst().person());
        shown();
        model.box().typedProperty().set("joy");
        model.take();
        assertThat(model.noticeProperty().get()).isEqualTo("Joy est déjà dans la liste : proposée.");
    }

    @Test
    void a_free_place_goes_first_to_who_waits() {
        Participant waiting = Trip.taken(trip.step(trip.proposed("Ngozi"), Step.WAIT));
        assertThat(shown().ready())
                .extracting(one -> one.person().is().chosenName())
                .containsExactly("Ngozi");
        model.confirm(waiting, shown().ready().getFirst().person());
        assertThat(going("Ngozi").orElseThrow().state()).isEqualTo(ParticipantState.CONFIRMED);
        trip.confirmed("Rasha");
        assertThat(shown().line().free()).isZero();
        assertThat(shown().ready()).isEmpty();
    }

    @Test
    void a_withdrawal_names_who_is_ready_instead_and_a_full_stay_says_so() {
        StepsModel steps = new StepsModel(around.background, around.services, around, around.words, around.wayBack());
        trip.confirmed("Ana");
        trip.confirmed("Rasha");
        trip.step(trip.proposed("Ngozi"), Step.WAIT);
        steps.step(line("Ngozi"), Step.CONFIRM);
        assertThat(steps.noticeProperty().get()).startsWith("Toutes les places sont prises.");
        steps.step(line("Ana"), Step.WITHDRAW);
        assertThat(steps.noticeProperty().get()).startsWith("Une place se libère. D’abord à qui penser : Ngozi");
        around.takeBack();
        assertThat(going("Ana").orElseThrow().state()).isEqualTo(ParticipantState.CONFIRMED);
        steps.step(line("Ana"), Step.LEAVE);
        assertThat(steps.noticeProperty().get()).startsWith("Le séjour n’a pas commencé");
        assertThat(List.of(Step.LEAVE))
                .contains(StepsModel.next(ParticipantState.CONFIRMED).orElseThrow());
    }

    private ParticipantLine line(String name) {
        return trip.services().participantQueries().of(trip.id()).stream()
                .filter(line -> line.person().is().chosenName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
