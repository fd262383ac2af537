package fr.permanence.stays.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.Light;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ui.pipeline.AroundTrip;
import fr.permanence.stays.ui.ready.NeedModel.Asked;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board of a stay: one key to what is missing, and what is missing written right there. */
@SuppressWarnings("NullAway.Init")
final class ReadyModelTest {
    @TempDir
    private Path directory;

    private AroundTrip around;
    private ReadyModel model;
    private NeedModel form;
    private Participant ana;
    private Participant joy;

    @BeforeEach
    void open() {
        around = new AroundTrip(TestHouse.in(directory), 5);
        ana = around.trip.confirmed("Ana");
        joy = around.trip.confirmed("Joy");
        var stays = around.trip.services();
        ReadyServices services = new ReadyServices(stays.readiness(), stays.departureFiles(), around.services);
        model = new ReadyModel(around.background, services, around);
        form = new NeedModel(around.background, services, around, new BoardWords(around.appearance), around.wayBack());
        model.show(around.trip.id());
    }

    @AfterEach
    void close() {
        around.house.close();
    }

    private void open(Participant who, Need need) {
        model.chosenProperty().set(new ReadyModel.Spot(who.id(), need));
        form.open(Objects.requireNonNull(model.chosenLine().orElseThrow().row()), need);
    }

    private NeedTyped typed() {
        return Objects.requireNonNull(form.openProperty().get()).typed();
    }

    private Light light(Participant who, Need need) {
        model.askAgain();
        return model.linesProperty().get().stream()
                .filter(line -> line.id().equals(who.id()))
                .map(line -> Objects.requireNonNull(line.cells().get(need)).light())
                .findFirst()
                .orElseThrow();
    }

    private Asked refusedAt() {
        return Objects.requireNonNull(form.wrongProperty().get()).field();
    }

    @Test
    void what_is_missing_is_written_right_there_and_taken_back() {
        assertThat(light(ana, Need.EMERGENCY)).isEqualTo(Light.MISSING);
        open(ana, Need.EMERGENCY);
        typed().text.set("Sa sœur Grace, 06 01 01 01 01");
        form.save();
        assertThat(form.openProperty().get()).isNull();
        assertThat(light(ana, Need.EMERGENCY)).isEqualTo(Light.OK);
        assertThat(around.said).containsExactly("Ana : contact d’urgence noté");
        around.takeBack();
        assertThat(light(ana, Need.EMERGENCY)).isEqualTo(Light.MISSING);
    }

    @Test
    void every_need_can_be_put_in_order_from_its_cell() {
        open(joy, Need.AGREEMENT);
        form.save();
        open(joy, Need.PAPERS);
        typed().kind.set(IdentityPaper.Kind.PASSPORT);
        typed().day.set("12/03/2031");
        form.save();
        for (Need need : List.of(Need.HEALTH, Need.DIET, Need.EMERGENCY)) {
            open(joy, need);
            form.saveText("Rien à signaler");
        }
        open(joy, Need.CHILDCARE);
        typed().childcare.set(Childcare.ARRANGED);
        form.save();
        open(joy, Need.CONTRIBUTION);
        typed().money.set("40");
        form.save();
        for (Need need : Need.values()) assertThat(light(joy, need)).isEqualTo(Light.OK);
    }

    @Test
    void what_does_not_do_is_said_at_its_field_and_nothing_typed_is_lost() {
        open(ana, Need.PAPERS);
        form.save();
        assertThat(refusedAt()).isEqualTo(Asked.EXPIRY);
        typed().day.set("bientôt");
        form.save();
        assertThat(refusedAt()).isEqualTo(Asked.EXPIRY);
        form.close();
        open(ana, Need.CONTRIBUTION);
        typed().money.set("quarante");
        form.save();
        assertThat(refusedAt()).isEqualTo(Asked.MONEY);
        open(ana, Need.AGREEMENT);
        typed().day.set("1/1/2030");
        form.save();
        assertThat(refusedAt()).isEqualTo(Asked.DAY);
        open(ana, Need.HEALTH);
        form.save();
        assertThat(refusedAt()).isEqualTo(Asked.TEXT);
        open(ana, Need.PAPERS);
        assertThat(typed().day.get()).isEqualTo("bientôt");
        assertThat(around.said).isEmpty();
    }

    @Test
    void one_key_goes_from_gap_to_gap_around_the_end() {
        around.trip.services().departureFiles().agree(ana.id(), around.house.today());
        around.trip.services().departureFiles().text(ana, EntryKind.DIET, "De tout");
        model.askAgain();
        model.chosenProperty().set(new ReadyModel.Spot(ana.id(), Need.AGREEMENT));
        assertThat(model.nextMissing()).isTrue();
        assertThat(model.chosenProperty().get()).isEqualTo(new ReadyModel.Spot(ana.id(), Need.PAPERS));
        model.nextMissing();
        model.nextMissing();
        assertThat(model.chosenProperty().get()).isEqualTo(new ReadyModel.Spot(ana.id(), Need.EMERGENCY));
        model.chosenProperty().set(new ReadyModel.Spot(joy.id(), Need.CONTRIBUTION));
        model.nextMissing();
        assertThat(model.chosenProperty().get()).isEqualTo(new ReadyModel.Spot(ana.id(), Need.PAPERS));
    }

    @Test
    void arrows_stay_on_the_board_and_who_withdrew_stands_last() {
        around.trip.step(
                around.trip.services().participantQueries().find(ana.id()).orElseThrow(), Step.WITHDRAW);
        model.askAgain();
        assertThat(model.linesProperty().get()).extracting(BoardLine::id).containsExactly(joy.id(), ana.id());
        model.move(-5, -5);
        assertThat(model.chosenProperty().get()).isEqualTo(new ReadyModel.Spot(joy.id(), Need.AGREEMENT));
        model.move(5, 50);
        assertThat(model.chosenProperty().get()).isEqualTo(new ReadyModel.Spot(ana.id(), Need.CONTRIBUTION));
        assertThat(model.chosenLine().orElseThrow().cells()).isEmpty();
    }
}
