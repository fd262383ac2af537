package fr.permanence.activities.ui.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.holidays.HolidayRefusal;
import fr.permanence.activities.ui.shared.ActivityGround;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class HolidaysModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private ActivityGround ground;
    private HolidaysModel model;
    private final List<@Nullable HolidayRefusal> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        ground = new ActivityGround(house);
        model = new HolidaysModel(ground.background, ground.services, ground, ground.words);
        house.services().changes.on(ActivitiesChanged.class, changed -> model.askAgain());
        model.askAgain();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void write(String label, String first, String last) {
        model.label.set(label);
        model.first.set(first);
        model.last.set(last);
        model.save(() -> {}, refused::add);
    }

    @Test
    void each_period_says_where_it_is_from_and_the_table_from_when_nothing_is_known() {
        assertThat(model.periods())
                .isNotEmpty()
                .allMatch(period -> period.source().startsWith("Arrêté du"));
        assertThat(model.unknown()).startsWith("À partir du 19 avril 2027");
    }

    @Test
    void a_period_is_written_by_hand_and_taken_back() {
        int before = model.periods().size();
        write("Vacances d’été", "3/7/2027", "31/8/2027");
        assertThat(model.periods()).hasSize(before + 1);
        assertThat(model.unknown()).startsWith("À partir du 1 septembre 2027");
        ground.takeBack();
        assertThat(model.periods()).hasSize(before);
    }

    @Test
    void annuler_takes_back_the_period_and_not_what_was_done_since() {
        int before = model.periods().size();
        write("Vacances d’été", "3/7/2027", "31/8/2027");
        house.services().people.add(PersonDraft.named("Awa"));
        ground.takeBack();
        assertThat(model.periods()).hasSize(before);
        assertThat(house.services().peopleQueries.lines())
                .anyMatch(line -> line.chosenName().equals("Awa"));
    }

    @Test
    void what_cannot_stand_in_the_table_is_refused_and_stays_typed() {
        write("Vacances", "30/02/2028", "1/3/2028");
        write("", "3/7/2027", "31/8/2027");
        write("Vacances", "31/8/2027", "3/7/2027");
        write("Vacances", "19/12/2026", "20/12/2026");
        assertThat(refused)
                .containsExactly(
                        null, HolidayRefusal.NO_LABEL, HolidayRefusal.ENDS_BEFORE_IT_BEGINS, HolidayRefusal.OVERLAPS);
        assertThat(model.label.get()).isEqualTo("Vacances");
    }

    @Test
    void a_file_that_is_no_calendar_is_said_and_changes_nothing() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.csv"), "Nom;Prénom\nAwa;Diallo\n");
        int before = model.periods().size();
        model.read(file, found -> refused.add(HolidayRefusal.GONE));
        assertThat(refused).isEmpty();
        assertThat(model.troubleProperty().get()).startsWith("Ce n’est ni le calendrier");
        assertThat(model.periods()).hasSize(before);
    }
}
