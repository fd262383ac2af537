package fr.permanence.settings.ui;

import fr.permanence.settings.HouseSettings;
import fr.permanence.settings.HouseSettings.House;
import fr.permanence.settings.HouseSettings.Saving;
import fr.permanence.ui.Background;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The name of the centre, the minutes before the veil and those of a long wait, as they are being changed. */
final class HouseViewModel {
    final StringProperty centreName = new SimpleStringProperty("");
    final StringProperty idleMinutes = new SimpleStringProperty("");
    final StringProperty veiledMinutes = new SimpleStringProperty("");
    final StringProperty lateMinutes = new SimpleStringProperty("");

    private final HouseSettings settings;
    private final Background background;
    private @Nullable House shown;

    HouseViewModel(HouseSettings settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    /** Shows what is set, unless something is being typed. */
    void askAgain() {
        background.run(settings::now, this::show);
    }

    private void show(House house) {
        boolean untouched = shown == null || typed().equals(shown);
        shown = house;
        if (!untouched) return;
        centreName.set(house.centreName());
        idleMinutes.set(String.valueOf(house.idleMinutes()));
        veiledMinutes.set(String.valueOf(house.veiledMinutes()));
        lateMinutes.set(String.valueOf(house.lateMinutes()));
    }

    /** Sets what was typed. */
    void save(Consumer<Saving> answered, Consumer<Exception> trouble) {
        House wanted = typed();
        background.run(
                () -> settings.change(wanted),
                saving -> {
                    if (saving instanceof HouseSettings.Saved saved) {
                        shown = typed();
                        show(saved.house());
                    }
                    answered.accept(saving);
                },
                trouble);
    }

    private House typed() {
        return new House(centreName.get(), minutes(idleMinutes), minutes(veiledMinutes), minutes(lateMinutes));
    }

    /** What is no number is out of every range. */
    private static int minutes(StringProperty typed) {
        String written = typed.get().strip();
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
    }
}
