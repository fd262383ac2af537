package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.queue.QueueState;
import fr.permanence.checkin.services.ServiceGiven;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.checkin.ui.today.DayShown;
import fr.permanence.checkin.ui.today.TodayModel;
import fr.permanence.ids.HouseWordId;
import fr.permanence.settings.lists.HouseList;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one does for a line of today. */
@SuppressWarnings("NullAway.Init")
final class LineModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskAtWork desk;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskAtWork(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void arrives(String name) {
        desk.knows(name);
        desk.type(name);
        desk.model.arrivals().enter();
    }

    private List<ServiceGiven> given() {
        return house.services().desk.services().today().given();
    }

    @Test
    void thirty_keys_while_the_store_is_busy_are_thirty_rows_in_order() {
        arrives("Joy");
        desk.storeWaits();
        for (int i = 0; i < 30; i++) desk.model.serve(i % 8);
        desk.storeWorks();
        assertThat(given()).hasSize(30);
        for (int i = 0; i < 30; i++) assertThat(given().get(i).service()).isEqualTo(new HouseWordId(1 + i % 8));
        assertThat(desk.model.today().day().services().given()).hasSize(30);
    }

    @Test
    void two_who_came_without_a_name_are_told_apart_by_their_codes_also_in_the_discreet_mode() {
        house.services().beside.codes().arrive("7-bleu", false);
        house.services().beside.codes().arrive("3-rouge", false);
        desk.appearance.discreet().toggle();
        desk.model.today().askAgain();
        DayShown day = desk.model.today().day();
        assertThat(day.present())
                .extracting(here -> day.name(here.line(), desk.words))
                .containsExactlyInAnyOrder("code 7-bleu", "code 3-rouge");
    }

    @Test
    void a_service_pressed_right_after_enter_is_hers() {
        arrives("Joy");
        desk.knows("Mirela");
        desk.type("Mirela");
        desk.storeWaits();
        desk.model.arrivals().enter();
        desk.model.serve(0);
        desk.storeWorks();
        assertThat(desk.voice.said).endsWith("Noté pour Mirela : Café");
    }

    @Test
    void with_a_name_typed_the_service_is_hers_who_came_and_nobodys_who_did_not() {
        arrives("Joy");
        arrives("Mirela");
        desk.type("Joy");
        desk.model.serve(0);
        assertThat(desk.voice.said).endsWith("Noté pour Joy : Café");
        desk.model.box().clear();
        desk.knows("Ngozi");
        desk.type("Ngozi");
        desk.model.serve(0);
        assertThat(given()).hasSize(1);
    }

    @Test
    void arrows_in_the_empty_box_choose_a_line() {
        arrives("Joy");
        arrives("Mirela");
        desk.model.arrivals().step(1);
        desk.model.withLine(desk.model.line()::leave);
        assertThat(desk.voice.said).endsWith("Joy est partie");
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(2, 1, 0));
        desk.voice.takeBack();
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(2, 2, 0));
    }

    @Test
    void who_asked_for_whoever_sits_here_is_called_first() {
        house.services().desk.lists().add(HouseList.FOR_WHOM, "Marie");
        desk.model.askForAll();
        arrives("Joy");
        desk.model.withLine(visit -> desk.model.line().ask(visit, null, null));
        arrives("Mirela");
        desk.model.withLine(visit ->
                desk.model.line().ask(visit, desk.model.line().forWhom().getLast(), null));
        desk.model.line().callNext();
        assertThat(desk.voice.said).endsWith("Mirela est appelée");
        assertThat(desk.model.today().queue())
                .extracting(InterviewRequest::state)
                .containsExactly(QueueState.CALLED, QueueState.WAITING);
    }

    @Test
    void a_wait_grows_late_after_the_minutes_that_the_house_set() {
        arrives("Joy");
        desk.model.withLine(visit -> desk.model.line().ask(visit, null, null));
        InterviewRequest request = desk.model.today().queue().getFirst();
        assertThat(desk.model.today().isLate(request)).isFalse();
        house.clock().move(DeskGround.LATE.minusSeconds(1));
        assertThat(desk.model.today().isLate(request)).isFalse();
        house.clock().move(Duration.ofSeconds(1));
        assertThat(desk.model.today().isLate(request)).isTrue();
    }

    @Test
    void what_was_left_open_is_closed_when_the_day_changes() {
        arrives("Joy");
        house.clock().move(Duration.ofDays(1));
        desk.model.askForAll();
        assertThat(desk.model.today().countsProperty().get()).isEqualTo(new TodayModel.Counts(0, 0, 0));
        assertThat(house.services().desk.presences().closeDaysBefore()).isZero();
    }
}
