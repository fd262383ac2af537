package fr.permanence.checkin.ui.atdesk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making the visits of a code hers, with her consent. */
@SuppressWarnings("NullAway.Init")
final class AttachModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskGround desk;
    private PersonId joy;
    private AttachModel attach;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskGround(house);
        joy = desk.knows("Joy");
        house.services().beside.codes().arrive("7-bleu", false);
        attach = new AttachModel(
                new AtDeskTyped.Pages().of(joy), desk.background, desk.services(), desk.voice, desk.words);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void attaches() {
        attach.attach(refused::add);
    }

    private List<LocalDate> hers() {
        return house.services().checkIns.lastVisitsOf(joy, 5).stream()
                .map(visit -> visit.day())
                .toList();
    }

    @Test
    void the_visits_are_seen_before_anything_is_done() {
        attach.code.set(" 7-BLEU ");
        assertThat(attach.planProperty().get().days()).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(hers()).isEmpty();
    }

    @Test
    void nothing_is_hers_without_her_consent() {
        attach.code.set("7-bleu");
        attaches();
        assertThat(refused).containsExactly("attach.refusal.consent");
        assertThat(hers()).isEmpty();
        assertThat(attach.code.get()).isEqualTo("7-bleu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "31/02/2026", "25/11/2026"})
    void she_consented_on_a_day_that_exists_and_has_come(String day) {
        attach.code.set("7-bleu");
        attach.consents.set(true);
        attach.consentDay.set(day);
        attaches();
        assertThat(refused).containsExactly(day.startsWith("25") ? "attach.refusal.toCome" : "opening.day.refused");
        assertThat(hers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7-rouge", "7-bleu\n7-rouge"})
    void a_code_nobody_came_by_attaches_nothing(String code) {
        attach.code.set(code);
        attach.consents.set(true);
        attaches();
        assertThat(refused).containsExactly("attach.refusal.nothing");
        assertThat(attach.consents.get()).isTrue();
    }

    @Test
    void a_double_click_attaches_once_and_one_undo_gives_it_back() {
        attach.code.set("7-bleu");
        attach.consents.set(true);
        desk.storeWaits();
        attaches();
        attaches();
        desk.storeWorks();
        assertThat(hers()).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(desk.voice.said).hasSize(1);
        assertThat(refused).isEmpty();
        assertThat(attach.code.get()).isEmpty();
        assertThat(attach.consents.get()).isFalse();
        desk.voice.takeBack();
        assertThat(hers()).isEmpty();
    }

    @Test
    void a_late_preview_of_letters_since_changed_is_dropped() {
        desk.storeWaits();
        attach.code.set("7-bleu");
        attach.code.set("7-bleue");
        attach.code.set("");
        desk.storeWorks();
        assertThat(attach.planProperty().get()).isEqualTo(AttachModel.NOTHING);
    }

    @Test
    void a_day_she_already_came_is_left_out_and_said() {
        house.services().checkIns.arrive(joy);
        attach.code.set("7-bleu");
        assertThat(attach.planProperty().get().possible()).isEmpty();
        assertThat(attach.planProperty().get().daysAlready()).containsExactly(LocalDate.of(2026, 11, 24));
    }
}
