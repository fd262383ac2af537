package fr.permanence.people.notes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskNotesAndBinTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        house.services().loaded();
        joy = ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_note_is_dated_signed_and_taken_back_and_put_back_as_it_was() {
        house.services().deskNotes.sign(joy, " Parle mieux le matin. ");
        List<DeskNote> before = house.services().deskNotes.of(joy);
        assertThat(before).singleElement().satisfies(note -> {
            assertThat(note.body()).isEqualTo("Parle mieux le matin.");
            assertThat(note.authorName()).isEqualTo("Marie");
            assertThat(note.signedAt()).isEqualTo(TestHouse.NOW);
        });
        house.clock().move(Duration.ofMinutes(10));
        house.restart();
        house.services().undo.undoLast();
        assertThat(house.services().deskNotes.of(joy)).isEmpty();
        house.services().undo.redoLast();
        assertThat(house.services().deskNotes.of(joy)).isEqualTo(before);
    }

    @Test
    void the_desk_asks_for_the_newest_note_of_each() {
        house.services().deskNotes.sign(joy, "Une première");
        house.clock().move(Duration.ofMinutes(1));
        house.services().deskNotes.sign(joy, "Une seconde");
        assertThat(house.services().deskNotes.newestOf(List.of(joy)).values())
                .extracting(DeskNote::body)
                .containsExactly("Une seconde");
    }

    @Test
    void an_empty_or_endless_note_is_not_signed() {
        assertThat(house.services().deskNotes.sign(joy, "\n ")).isInstanceOf(DeskNotes.Empty.class);
        assertThat(house.services().deskNotes.sign(joy, "a".repeat(1001))).isEqualTo(new DeskNotes.TooLong(1001));
    }

    @Test
    void a_removed_note_comes_back() {
        house.services().deskNotes.sign(joy, "Une note");
        DeskNote note = house.services().deskNotes.of(joy).getFirst();
        house.services().deskNotes.remove(note.id());
        assertThat(house.services().deskNotes.of(joy)).isEmpty();
        house.services().undo.undoLast();
        assertThat(house.services().deskNotes.of(joy)).containsExactly(note);
    }

    @Test
    void who_is_in_the_bin_leaves_the_lists_and_the_box_and_comes_back_with_everything() {
        house.services().checkIns.arrive(joy);
        assertThat(house.services().bin.put(joy)).isTrue();
        assertThat(house.services().finder.find("joy", 5)).isEmpty();
        assertThat(house.services().checkIns.arrive(joy)).isInstanceOf(CheckIns.Unknown.class);
        assertThat(house.services().people.correct(joy, PersonDraft.named("Joie")))
                .isEqualTo(new People.NotKept(PersonRefusal.PERSON_IS_GONE));
        assertThat(house.services().bin.put(joy)).isFalse();
        house.restart();
        house.services().loaded();
        assertThat(house.services().finder.find("joy", 5)).isEmpty();
        assertThat(house.services().bin.restore(joy)).isTrue();
        assertThat(house.services().finder.find("joy", 5)).hasSize(1);
        assertThat(house.services().checkIns.lastVisitsOf(joy, 5)).hasSize(1);
    }

    @Test
    void the_bin_is_undone_and_redone_and_restoring_too() {
        house.services().bin.put(joy);
        house.services().undo.undoLast();
        assertThat(house.services().finder.find("joy", 5)).hasSize(1);
        house.services().undo.redoLast();
        assertThat(house.services().finder.find("joy", 5)).isEmpty();
        house.clock().move(Duration.ofMinutes(1));
        house.services().bin.restore(joy);
        house.services().undo.undoLast();
        assertThat(house.services().people.standing(joy).orElseThrow().binnedAt())
                .isEqualTo(TestHouse.NOW);
    }

    @Test
    void who_is_in_the_bin_is_not_taken_back_by_undoing_her_name() {
        house.services().bin.put(joy);
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.NotPossible.class);
    }
}
