package fr.permanence.activities.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.ui.shared.ActivityGround;
import fr.permanence.text.Language;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class OfferModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private ActivityGround ground;
    private OfferModel model;
    private int kept;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        ground = new ActivityGround(house);
        model = fresh();
        model.start(LocalDate.of(2026, 12, 1));
        model.typed().title.set("Couture");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private OfferModel fresh() {
        return new OfferModel(ground.background, ground.services, ground, ground.words);
    }

    private void save() {
        model.save(done -> kept++);
    }

    private void on(DayOfWeek day) {
        Objects.requireNonNull(model.series().days.get(day)).set(true);
    }

    private Asked refusedAt() {
        return model.wrongProperty().get().getFirst().field();
    }

    private List<LocalDate> days(String title) {
        return ground.services.sessions().of(ground.term.id(title)).stream()
                .map(ActivitySession::day)
                .toList();
    }

    @Test
    void what_does_not_do_is_said_in_the_language_of_now() {
        model.series().from.set("bientôt");
        save();
        String french = model.wrongProperty().get().getFirst().sentence();
        String ofDays =
                Objects.requireNonNull(model.daysProperty().get().wrong()).sentence();
        ground.appearance.languageProperty().set(Language.ENGLISH);
        model.sayAgain();
        assertThat(model.wrongProperty().get().getFirst().sentence()).isNotEqualTo(french);
        assertThat(Objects.requireNonNull(model.daysProperty().get().wrong()).sentence())
                .isNotEqualTo(ofDays);
        model.series().from.set("14:00");
        model.series().last.set("");
        assertThat(Objects.requireNonNull(model.daysProperty().get().wrong()).sentence())
                .isEqualTo("Say when the series ends: on a day, or after a number of sessions.");
    }

    @Test
    void all_that_does_not_do_is_said_at_once_each_at_its_field() {
        model.typed().title.set(" ");
        model.typed().capacity.set("beaucoup");
        model.typed().room.set("x".repeat(61));
        model.typed().contribution.set("20000");
        model.series().from.set("bientôt");
        save();
        assertThat(model.wrongProperty().get().stream().map(Wrong::field))
                .containsExactlyInAnyOrder(
                        Asked.TITLE, Asked.CAPACITY, Asked.ROOM, Asked.CONTRIBUTION, Asked.FROM, Asked.LAST);
        assertThat(kept).isZero();
    }

    @Test
    void twice_a_week_every_other_week_until_a_day() {
        on(DayOfWeek.TUESDAY);
        on(DayOfWeek.FRIDAY);
        model.series().every.set("2");
        model.series().last.set("18/12/2026");
        save();
        assertThat(kept).isEqualTo(1);
        assertThat(days("Couture"))
                .containsExactly(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 18));
    }

    @Test
    void the_first_tuesday_of_each_month() {
        model.series().rhythm.set(Rhythm.MONTHLY);
        model.series().count.set("3");
        save();
        assertThat(days("Couture"))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 2));
    }

    @Test
    void an_outing_to_the_cent_held_once() {
        model.typed().kind.set(ActivityKind.OUTING);
        model.typed().cost.set("8,50");
        model.typed().contribution.set("1");
        model.typed().place.set("musée");
        model.typed().meetingAt.set("13h45");
        model.series().rhythm.set(Rhythm.ONCE);
        save();
        ActivityDraft is = ground.term.activity("Couture").is();
        assertThat(is.price().costCents()).isEqualTo(850);
        assertThat(is.price().contributionCents()).isEqualTo(100);
        assertThat(days("Couture")).hasSize(1);
    }

    @Test
    void each_refusal_is_said_at_the_field_it_is_about_and_writes_nothing() {
        save();
        assertThat(refusedAt()).isEqualTo(Asked.LAST);
        model.series().count.set("5000");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.COUNT);
        model.series().count.set("0");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.EVERY);
        model.series().count.set("");
        model.series().last.set("1/11/2026");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.LAST);
        model.series().last.set("18/12/2026");
        model.series().to.set("13:00");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.TO);
        model.series().to.set("16:00");
        model.typed().capacity.set("0");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.CAPACITY);
        model.typed().capacity.set("douze");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.CAPACITY);
        model.typed().capacity.set("8");
        model.typed().minimum.set("9");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.MINIMUM);
        model.typed().minimum.set("");
        model.typed().cost.set("-3");
        save();
        assertThat(refusedAt()).isEqualTo(Asked.COST);
        assertThat(kept).isZero();
        assertThat(ground.services.activities().all()).hasSize(7);
        model.typed().cost.set("");
        save();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void days_off_are_proposed_and_the_unknown_is_said() {
        model.series().last.set("30/06/2027");
        Days days = model.daysProperty().get();
        assertThat(days.off()).isNotEmpty();
        assertThat(days.goesBeyondWhatIsKnown()).isTrue();
        assertThat(days.unknownFrom()).contains(LocalDate.of(2027, 4, 19));
        int all = days.held().size();
        model.leaveAllOut();
        assertThat(model.daysProperty().get().held()).hasSize(all - days.off().size());
        model.leaveOut(days.off().getFirst(), false);
        assertThat(model.daysProperty().get().held()).hasSize(all - days.off().size() + 1);
        model.series().last.set("31/12/2026");
        assertThat(model.daysProperty().get().goesBeyondWhatIsKnown()).isFalse();
    }

    @Test
    void a_room_that_is_taken_is_said_before_it_is_saved() {
        model.typed().room.set("Salle 2");
        model.series().count.set("1");
        assertThat(model.daysProperty().get().met()).hasSize(1);
    }

    @Test
    void one_undo_takes_the_activity_back_with_its_series() {
        model.series().count.set("4");
        save();
        ground.takeBack();
        assertThat(ground.services.activities().all()).hasSize(7);
        assertThat(ground.troubles).isEmpty();
    }

    @Test
    void the_second_of_two_windows_is_refused_and_keeps_what_was_typed() {
        Activity yoga = ground.term.activity("Yoga");
        OfferModel other = fresh();
        model = fresh();
        model.open(yoga.id());
        other.open(yoga.id());
        other.typed().room.set("salle 4");
        other.save(done -> kept++);
        model.typed().room.set("salle 5");
        save();
        assertThat(kept).isEqualTo(1);
        assertThat(refusedAt()).isEqualTo(Asked.SAVE);
        assertThat(model.typed().room.get()).isEqualTo("salle 5");
        assertThat(ground.term.activity("Yoga").is().room()).isEqualTo("salle 4");
    }

    @Test
    void what_is_typed_outlives_a_second_opening() {
        Activity yoga = ground.term.activity("Yoga");
        model = fresh();
        model.open(yoga.id());
        model.typed().room.set("salle 5");
        model.open(yoga.id());
        assertThat(model.typed().room.get()).isEqualTo("salle 5");
        assertThat(model.planned()).hasSize(1);
    }
}
