package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.Handover;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one writes for the next team is never lost. */
@SuppressWarnings("NullAway.Init")
final class HandoverModelTest {
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

    @Test
    void a_draft_survives_a_restart() {
        desk.model.handover().draftProperty().set("Le café est fini");
        desk.model.handover().keep();
        DeskAtWork later = new DeskAtWork(house.restart());
        assertThat(later.model.handover().draftProperty().get()).isEqualTo("Le café est fini");
    }

    @Test
    void what_is_signed_is_read_and_the_draft_is_empty() {
        desk.model.handover().draftProperty().set("Le café est fini");
        desk.model.handover().sign();
        assertThat(desk.model.handover().newest()).extracting(Handover::body).containsExactly("Le café est fini");
        assertThat(desk.model.handover().draftProperty().get()).isEmpty();
        assertThat(desk.voice.said).containsExactly("Transmission signée");
    }

    @Test
    void what_was_signed_may_be_taken_back_and_written_on() {
        desk.model.handover().draftProperty().set("Le café est fini");
        desk.model.handover().sign();
        desk.voice.takeBack();
        assertThat(desk.model.handover().newest()).isEmpty();
        assertThat(desk.model.handover().draftProperty().get()).isEqualTo("Le café est fini");
    }

    @Test
    void what_is_written_while_it_is_signed_stays() {
        desk.model.handover().draftProperty().set("Le café est fini");
        desk.storeWaits();
        desk.model.handover().sign();
        desk.model.handover().draftProperty().set("Le café est fini, le thé aussi");
        desk.storeWorks();
        assertThat(desk.model.handover().draftProperty().get()).isEqualTo(", le thé aussi");
    }

    @Test
    void nothing_and_too_much_are_refused_with_a_sentence() {
        desk.model.handover().draftProperty().set(" \n ");
        desk.model.handover().sign();
        assertThat(refusal()).isEqualTo("Écrivez d’abord quelques mots.");
        desk.model.handover().draftProperty().set("a".repeat(10_001));
        assertThat(refusal()).isEmpty();
        desk.model.handover().sign();
        assertThat(refusal().replaceAll("[\\u202F\\u00A0]", " "))
                .isEqualTo(
                        "Le texte compte 10 001 signes : une transmission tient en 10 000. Il est gardé ici, rien n’est signé.");
        assertThat(desk.model.handover().newest()).isEmpty();
    }

    @Test
    void a_change_elsewhere_never_writes_over_what_is_being_written() {
        desk.model.handover().draftProperty().set("Pas encore gardé");
        desk.model.handover().askAgain();
        assertThat(desk.model.handover().draftProperty().get()).isEqualTo("Pas encore gardé");
    }

    private String refusal() {
        return desk.model.handover().refusalProperty().get().said(desk.words);
    }
}
