package fr.permanence.checkin.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for a person at the desk. */
@SuppressWarnings("NullAway.Init")
final class DeskMessagesTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        joy = ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private DeskMessages messages() {
        return house.services().beside.messages();
    }

    private List<DeskMessage> waiting() {
        return messages().waitingFor(List.of(joy)).getOrDefault(joy, List.of());
    }

    private MessageId word(String typed) {
        return ((DeskMessages.Written) messages().word(joy, typed)).message().id();
    }

    @Test
    void a_word_is_cleaned_signed_and_waits_until_it_is_said() {
        MessageId id = word("  Anne \u202E veut la voir ");
        assertThat(waiting()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("Anne veut la voir");
            assertThat(message.authorName()).isEqualTo("Marie");
        });
        assertThat(messages().give(id)).isInstanceOf(DeskMessages.Given.class);
        assertThat(waiting()).isEmpty();
        assertThat(messages().give(id)).isInstanceOf(DeskMessages.NotWaiting.class);
        assertThat(messages().of(joy, 5)).hasSize(1);
    }

    @Test
    void what_was_given_waits_again_after_undo_and_a_restart() {
        messages().post(joy);
        List<DeskMessage> before = waiting();
        messages().give(before.getFirst().id());
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(waiting()).isEqualTo(before);
        house.services().undo.redoLast();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_word_taken_back_comes_back_as_it_was() {
        word("Le médecin a rappelé 💛 مريم");
        List<DeskMessage> before = waiting();
        house.services().undo.undoLast();
        assertThat(waiting()).isEmpty();
        house.services().undo.redoLast();
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void nothing_too_much_and_several_lines_are_refused() {
        assertThat(messages().word(joy, " \u200E ")).isEqualTo(new DeskMessages.Refused(MessageRefusal.EMPTY));
        assertThat(messages().word(joy, "a".repeat(201))).isEqualTo(new DeskMessages.Refused(MessageRefusal.TOO_LONG));
        assertThat(messages().word(joy, "a".repeat(200))).isInstanceOf(DeskMessages.Written.class);
        assertThat(messages().word(joy, "a\nb")).isEqualTo(new DeskMessages.Refused(MessageRefusal.LOOKS_LIKE_TABLE));
        assertThat(messages().word(new PersonId(7), "a")).isInstanceOf(DeskMessages.Unknown.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_person_with_a_word_is_not_taken_back_by_undoing_her_name() {
        word("Anne veut la voir");
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.NotPossible.class);
    }
}
