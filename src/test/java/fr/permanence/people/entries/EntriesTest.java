package fr.permanence.people.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.Compartment;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Act;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written beside a person under a key of its own. */
class EntriesTest {
    private static final String MARKER = "Zanzibarine";

    @TempDir
    Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void open() throws Exception {
        house = TestHouse.in(directory);
        joy = ((People.Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
        for (Role role : Role.values())
            house.open().keyring().addAccount(role.name(), Set.of(role), TestHouse.passphrase(), null);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Entries entries() {
        return house.services().entries;
    }

    private List<String> texts(EntryKind kind) {
        return entries().of(joy, kind).stream().map(Entry::text).toList();
    }

    private String raw() {
        return house.open().database().read(tx -> {
            StringBuilder all = new StringBuilder();
            for (String table : List.of("departure_entry", "social_entry"))
                for (byte[] sealed :
                        tx.sql().fetch("select sealed from " + table).getValues(0, byte[].class))
                    all.append(new String(sealed, StandardCharsets.UTF_8)).append('\n');
            return all.toString();
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_reads_what_its_keys_open_and_no_key_of_hers_opens_the_rest(Role role) {
        for (EntryKind kind : EntryKind.values()) entries().write(joy, kind, MARKER + kind);
        house.restartAs(role.name());
        for (EntryKind kind : EntryKind.values()) {
            boolean holds = role.compartments().contains(kind.compartment());
            assertThat(entries().mayUse(kind)).isEqualTo(holds);
            if (holds) {
                assertThat(texts(kind)).containsExactly(MARKER + kind);
                continue;
            }
            assertThatThrownBy(() -> texts(kind)).isInstanceOf(NotAllowed.class);
            // Past the service, with the store open and raw SQL, she still has no key.
            assertThatThrownBy(() -> house.open()
                            .database()
                            .read(tx -> new EntryRepository(tx, house.open().seals(), kind).of(joy)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(raw()).isNotBlank().doesNotContain(MARKER);
    }

    @Test
    void a_row_put_in_the_place_of_another_does_not_open() {
        entries().write(joy, EntryKind.SOCIAL_NOTE, "Une");
        entries().write(joy, EntryKind.SOCIAL_NOTE, "Autre");
        house.open()
                .database()
                .write(
                        tx -> tx.sql()
                                .execute(
                                        "update social_entry set sealed = (select sealed from social_entry order by id limit 1)"));
        assertThatThrownBy(() -> texts(EntryKind.SOCIAL_NOTE)).hasMessage("STORE_DAMAGED");
        assertThatThrownBy(() -> house.open().verification().run(table -> {})).hasMessage("STORE_DAMAGED");
    }

    @Test
    void who_lacks_the_key_still_verifies_what_she_can() {
        entries().write(joy, EntryKind.SOCIAL_NOTE, MARKER);
        house.restartAs(Role.RECEPTION.name());
        assertThat(house.open().seals().holds(Compartment.SOCIAL)).isFalse();
        assertThat(house.open().verification().run(table -> {})).containsEntry("social_entry", 1L);
    }

    @Test
    void the_newest_comes_first_signed_and_dated() {
        entries().write(joy, EntryKind.SOCIAL_NOTE, "Première");
        house.clock().move(java.time.Duration.ofMinutes(5));
        entries().write(joy, EntryKind.SOCIAL_NOTE, "Seconde");
        assertThat(texts(EntryKind.SOCIAL_NOTE)).containsExactly("Seconde", "Première");
        Entry first = entries().of(joy, EntryKind.SOCIAL_NOTE).getLast();
        assertThat(first.authorName()).isEqualTo("Marie");
        assertThat(first.writtenAt()).isEqualTo(TestHouse.NOW);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(entries().write(joy, EntryKind.SOCIAL_NOTE, " \n ")).isInstanceOf(Entries.Empty.class);
        assertThat(entries().write(joy, EntryKind.SOCIAL_NOTE, "a".repeat(Entries.LIMIT + 1)))
                .isEqualTo(new Entries.TooLong(Entries.LIMIT + 1));
        assertThat(texts(EntryKind.SOCIAL_NOTE)).isEmpty();
    }

    @Test
    void a_person_of_whom_something_is_noted_is_not_taken_back() {
        entries().write(joy, EntryKind.EMERGENCY_CONTACT, "Sa sœur");
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.NotPossible.class);
        assertThat(texts(EntryKind.EMERGENCY_CONTACT)).hasSize(1);
    }

    @Test
    void a_note_is_not_put_back_beside_somebody_who_is_gone() {
        entries().write(joy, EntryKind.SOCIAL_NOTE, MARKER);
        entries().remove(entries().of(joy, EntryKind.SOCIAL_NOTE).getFirst());
        house.services().undo.takeBack("person.add", joy.value());
        assertThat(house.services().undo.undoLast())
                .isInstanceOfSatisfying(
                        Undo.NotPossible.class, no -> assertThat(no.reason()).isEqualTo("undo.personIsGone"));
    }

    @Test
    void each_reading_of_a_social_file_is_traced() {
        entries().of(joy, EntryKind.SOCIAL_NOTE);
        entries().of(joy, EntryKind.SOCIAL_NOTE);
        List<Act> traced = house.open()
                .database()
                .read(tx -> house.open().journal().newest(tx, List.of(EntryKind.SOCIAL_NOTE.readVerb()), 10));
        assertThat(traced)
                .hasSize(2)
                .allSatisfy(act -> assertThat(act.subject()).isEqualTo(joy.value()));
    }

    @Test
    void what_kind_of_thing_a_departure_row_holds_is_told_neither_by_a_column_nor_by_its_length() {
        entries().write(joy, EntryKind.HEALTH, "Asthme");
        entries().write(joy, EntryKind.DIET, "De tout, sauf du porc, et pas d’arachide du tout");
        entries()
                .writePaper(
                        joy, new IdentityPaper(IdentityPaper.Kind.RECEIPT, LocalDate.of(2027, 3, 12)), "Demande du 12");
        byte[][] sealed = house.open()
                .database()
                .read(tx -> tx.sql().fetch("select sealed from departure_entry").intoArray(0, byte[].class));
        assertThat(sealed.length).isEqualTo(3);
        assertThat(Stream.of(sealed).map(row -> row.length).distinct()).hasSize(1);
        assertThat(texts(EntryKind.HEALTH)).containsExactly("Asthme");
        assertThat(entries().departureOf(List.of(joy)).get(joy)).hasSize(3);
    }

    @Test
    void a_paper_that_was_taken_away_comes_back_with_its_day() {
        IdentityPaper paper = new IdentityPaper(IdentityPaper.Kind.RECEIPT, LocalDate.of(2027, 3, 12));
        entries().writePaper(joy, paper, "");
        entries().remove(entries().of(joy, EntryKind.DOCUMENT).getFirst());
        house.services().undo.undoLast();
        assertThat(entries().of(joy, EntryKind.DOCUMENT))
                .extracting(Entry::paper)
                .containsExactly(paper);
    }
}
