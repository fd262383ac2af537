package fr.permanence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.settings.HouseSettings.House;
import fr.permanence.settings.HouseSettings.IdleOutOfRange;
import fr.permanence.settings.HouseSettings.LateOutOfRange;
import fr.permanence.settings.HouseSettings.NameTooLong;
import fr.permanence.settings.HouseSettings.NoName;
import fr.permanence.settings.HouseSettings.Saved;
import fr.permanence.settings.HouseSettings.Unchanged;
import fr.permanence.settings.HouseSettings.VeiledOutOfRange;
import fr.permanence.store.OpenVault;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
final class HouseSettingsTest {
    private static final House FRESH = new House("Maison des Tilleuls", 5, 20, 45);

    @TempDir
    Path directory;

    private final AtomicInteger told = new AtomicInteger();

    @Test
    void a_new_house_veils_after_three_minutes_and_locks_after_ten() {
        try (TestHouse house = TestHouse.in(directory)) {
            assertThat(settings(house).now()).isEqualTo(new House("Maison d’essai", 3, 10, 30));
        }
    }

    @Test
    void what_was_set_is_told_and_is_there_after_a_restart() {
        try (TestHouse house = TestHouse.in(directory)) {
            assertThat(settings(house).change(FRESH)).isEqualTo(new Saved(FRESH));
            assertThat(told).hasValue(1);
            house.restart();
            assertThat(settings(house).now()).isEqualTo(FRESH);
            assertThat(house.open().centreName()).isEqualTo("Maison des Tilleuls");
            assertThat(settings(house).change(FRESH)).isInstanceOf(Unchanged.class);
            assertThat(told).hasValue(1);
        }
    }

    @Test
    void a_change_is_undone_and_redone_also_after_a_restart() {
        try (TestHouse house = TestHouse.in(directory)) {
            House before = settings(house).now();
            settings(house).change(FRESH);
            house.restart();
            assertThat(undo(house).undoLast()).isInstanceOf(Undo.Done.class);
            assertThat(settings(house).now()).isEqualTo(before);
            assertThat(undo(house).redoLast()).isInstanceOf(Undo.Done.class);
            assertThat(settings(house).now()).isEqualTo(FRESH);
        }
    }

    @Test
    void what_does_not_fit_is_refused_and_nothing_changes() {
        try (TestHouse house = TestHouse.in(directory)) {
            HouseSettings settings = settings(house);
            House before = settings.now();
            assertThat(settings.change(new House(" \n ", 3, 10, 30))).isInstanceOf(NoName.class);
            assertThat(settings.change(new House("a".repeat(201), 3, 10, 30))).isInstanceOf(NameTooLong.class);
            assertThat(settings.change(new House("Maison", 0, 10, 30))).isInstanceOf(IdleOutOfRange.class);
            assertThat(settings.change(new House("Maison", 31, 10, 30))).isInstanceOf(IdleOutOfRange.class);
            assertThat(settings.change(new House("Maison", 3, 0, 30))).isInstanceOf(VeiledOutOfRange.class);
            assertThat(settings.change(new House("Maison", 3, 61, 30))).isInstanceOf(VeiledOutOfRange.class);
            assertThat(settings.change(new House("Maison", 3, 10, 0))).isEqualTo(new LateOutOfRange(240));
            assertThat(settings.change(new House("Maison", 3, 10, 241))).isEqualTo(new LateOutOfRange(240));
            assertThat(settings.now()).isEqualTo(before);
            assertThat(told).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void only_who_runs_the_house_sets_it_and_everybody_reads_it(Role role) {
        try (TestHouse house = TestHouse.in(directory, role)) {
            assertThatThrownBy(() -> settings(house).change(FRESH)).isInstanceOf(NotAllowed.class);
            assertThat(settings(house).now().idleMinutes()).isEqualTo(3);
            assertThatThrownBy(() -> new KeptBackups(house.open(), house.folder()).lastVerified())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private HouseSettings settings(TestHouse house) {
        OpenVault open = house.open();
        return new HouseSettings(open.database(), open.journal(), open.session(), told::incrementAndGet);
    }

    private Undo undo(TestHouse house) {
        Undo undo = new Undo(
                house.open().database(), house.open().journal(), house.open().session());
        settings(house).teach(undo);
        return undo;
    }
}
