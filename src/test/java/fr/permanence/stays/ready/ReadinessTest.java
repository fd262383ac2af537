package fr.permanence.stays.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.ids.ParticipantId;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.Light;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.ready.Cell.Says;
import fr.permanence.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board says what is missing to who holds the key of the departure, and one light to who does not. */
final class ReadinessTest {
    private static final String MARKER = "Marqueur";

    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;
    private Participant joy;

    @BeforeEach
    void open() throws Exception {
        house = TestHouse.in(directory.resolve("house"));
        house.open().keyring().addAccount(Role.RECEPTION.name(), Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        trip = Trip.in(house, 5);
        joy = trip.confirmed("Joy");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private DepartureFiles files() {
        return trip.services().departureFiles();
    }

    private ReadyRow row() {
        return trip.services().readiness().board(trip.id()).getFirst();
    }

    private Cell cell(Need need) {
        return Objects.requireNonNull(row().cells().get(need));
    }

    private void paper(@Nullable LocalDate expires) {
        files().paper(joy, IdentityPaper.Kind.RESIDENCE_PERMIT, expires, expires == null, "");
    }

    private void allIsThere() {
        files().agree(joy.id(), house.today());
        files().childcare(joy.id(), Childcare.NOT_NEEDED);
        files().paid(joy.id(), 4000);
        files().text(joy, EntryKind.HEALTH, "Rien à signaler " + MARKER);
        files().text(joy, EntryKind.DIET, "De tout");
        files().text(joy, EntryKind.EMERGENCY_CONTACT, "Sa sœur");
        paper(null);
    }

    @Test
    void nothing_is_known_at_first_and_everything_can_be_in_order() {
        assertThat(row().light()).isEqualTo(Light.MISSING);
        assertThat(cell(Need.EMERGENCY).says()).isEqualTo(Says.NOTHING);
        allIsThere();
        assertThat(row().cells())
                .allSatisfy(
                        (need, cell) -> assertThat(cell.light()).as(need.name()).isEqualTo(Light.OK));
        assertThat(row().light()).isEqualTo(Light.OK);
    }

    @Test
    void what_the_board_says_of_somebody_does_not_keep_her_on_the_stay() {
        allIsThere();
        Trip other = Trip.in(house, 5, new StayDays(Trip.LAST.plusDays(30), Trip.LAST.plusDays(32)));
        other.services().participants().propose(other.id(), joy.person(), "Elle l’a demandé");
        ParticipantId there = other.services()
                .readiness()
                .board(other.id())
                .getFirst()
                .line()
                .participant()
                .id();
        assertThat(other.services().readiness().board(other.id()).getFirst().light())
                .isEqualTo(Light.TO_SEE);
        files().agree(there, house.today());
        other.services().readiness().board(other.id());
        assertThat(house.services().undo.takeBack(Participants.ADD, there.value()))
                .isInstanceOf(Undo.NotPossible.class);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(other.services().readiness().board(other.id())).isEmpty();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(other.services().readiness().board(other.id())).hasSize(1);
    }

    @Test
    void papers_must_outlast_the_return_by_the_margin() {
        paper(Trip.LAST.minusDays(1));
        assertThat(cell(Need.PAPERS)).isEqualTo(Cell.of(Light.MISSING, Says.UNTIL, Trip.LAST.minusDays(1)));
        paper(Trip.LAST.plusDays(14));
        assertThat(cell(Need.PAPERS)).isEqualTo(Cell.of(Light.TO_SEE, Says.UNTIL, Trip.LAST.plusDays(14)));
        paper(Trip.LAST.plusDays(15));
        assertThat(cell(Need.PAPERS).light()).isEqualTo(Light.OK);
    }

    @Test
    void a_paper_without_a_last_day_is_asked_for_one_unless_it_has_none() {
        assertThat(files().paper(joy, IdentityPaper.Kind.RECEIPT, null, false, ""))
                .isEqualTo(new DepartureFiles.NotWritten(ReadyRefusal.NO_EXPIRY));
        assertThat(files().paper(joy, IdentityPaper.Kind.RECEIPT, LocalDate.of(2072, 1, 1), false, ""))
                .isEqualTo(new DepartureFiles.NotWritten(ReadyRefusal.EXPIRY_OUT_OF_RANGE));
        assertThat(files().paper(joy, IdentityPaper.Kind.IDENTITY_CARD, null, true, ""))
                .isInstanceOf(DepartureFiles.Written.class);
    }

    @Test
    void what_is_to_be_signed_is_missing_in_the_last_days() {
        assertThat(cell(Need.AGREEMENT).light()).isEqualTo(Light.TO_SEE);
        house.clock()
                .move(Duration.ofDays(Trip.FIRST.toEpochDay() - house.today().toEpochDay() - 7));
        assertThat(cell(Need.AGREEMENT)).isEqualTo(Cell.of(Light.MISSING, Says.TO_SIGN));
    }

    @Test
    void money_is_said_to_the_cent_and_keeps_nobody_from_leaving() {
        files().paid(joy.id(), 1000);
        assertThat(cell(Need.CONTRIBUTION).light()).isEqualTo(Light.TO_SEE);
        ReadyWords words = new ReadyWords(() -> Language.FRENCH);
        assertThat(words.say(cell(Need.CONTRIBUTION))).isEqualTo("10/40 €");
        files().paid(joy.id(), 1050);
        assertThat(words.say(cell(Need.CONTRIBUTION))).isEqualTo("10,50/40 €");
        assertThat(files().paid(joy.id(), -1))
                .isEqualTo(new DepartureFiles.NotWritten(ReadyRefusal.MONEY_OUT_OF_RANGE));
        assertThat(trip.services().readiness().paid(trip.id())).isEqualTo(Map.of(joy.id(), 1050));
    }

    @Test
    void each_act_is_taken_back_under_its_seal() {
        files().childcare(joy.id(), Childcare.TO_ARRANGE);
        files().paid(joy.id(), 1000);
        house.services().undo.undoLast();
        assertThat(row().own()).isEqualTo(new OwnFile(null, Childcare.TO_ARRANGE, 0));
        house.services().undo.undoLast();
        assertThat(row().own()).isEqualTo(OwnFile.empty());
        house.services().undo.redoLast();
        assertThat(row().own().childcare()).isEqualTo(Childcare.TO_ARRANGE);
        var written = (DepartureFiles.Written) files().text(joy, EntryKind.DIET, "Sans porc");
        house.services().undo.takeBack(written.verb(), written.subject());
        assertThat(cell(Need.DIET).says()).isEqualTo(Says.TO_ASK);
    }

    @Test
    void who_lacks_the_key_is_told_one_light_and_nothing_lies_open() {
        allIsThere();
        assertThat(row().light()).isEqualTo(Light.OK);
        String raw = house.open().database().read(tx -> {
            StringBuilder all = new StringBuilder();
            for (String table : new String[] {"participant_file", "departure_entry"})
                for (byte[] sealed :
                        tx.sql().fetch("select sealed from " + table).intoArray(0, byte[].class))
                    all.append(new String(sealed, StandardCharsets.UTF_8));
            return all + tx.sql().fetch("select undo from act").toString();
        });
        assertThat(raw).doesNotContain(MARKER, "NOT_NEEDED", "4000");
        house.restartAs(Role.RECEPTION.name());
        assertThat(house.services().stays.readiness().maySee()).isFalse();
        assertThat(house.services().stays.readiness().lights(trip.id())).isEqualTo(Map.of(joy.person(), Light.OK));
    }
}
