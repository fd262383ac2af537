package fr.permanence.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.ui.Term;
import fr.permanence.checkin.CheckIns;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.Initials;
import fr.permanence.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A taking back says whom and what it is about. */
@SuppressWarnings("NullAway.Init")
final class UndoSpeaksTest {
    @TempDir
    private Path directory;

    private final UndoWords words = new UndoWords(() -> Language.FRENCH, name -> name);
    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String takeBack() {
        return words.say(house.services().undo.undoLast());
    }

    @Test
    void who_was_written_down_and_is_gone_again_is_named() {
        CheckIns.Arrival arrival = house.services().checkIns.arriveNew(PersonDraft.named("Adaeze"));
        assertThat(arrival).isInstanceOf(CheckIns.Arrived.class);
        assertThat(takeBack()).isEqualTo("Passage et fiche annulés : Adaeze");
        assertThat(words.say(house.services().undo.redoLast())).isEqualTo("Passage et fiche remis : Adaeze");
    }

    @Test
    void of_a_place_the_activity_is_said_too() {
        Term term = Term.in(house);
        var awa = (People.Kept) house.services().people.add(PersonDraft.named("Awa"));
        house.services().activities.signUps().signUp(term.id("Yoga"), awa.person(), house.today());
        assertThat(takeBack()).isEqualTo("Inscription annulée : Awa · Yoga");
    }

    @Test
    void nobody_is_named_where_several_are_meant_and_initials_stand_for_a_name_in_the_discreet_mode() {
        house.services().checkIns.arriveAnonymously(3);
        assertThat(takeBack()).isEqualTo("Passage annulé");
        house.services().people.add(PersonDraft.named("Ana Lucía"));
        String said = new UndoWords(() -> Language.FRENCH, Initials::of)
                .say(house.services().undo.undoLast());
        assertThat(said).isEqualTo("Fiche retirée : A.\u00A0L.");
    }
}
