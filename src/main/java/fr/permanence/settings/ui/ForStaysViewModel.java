package fr.permanence.settings.ui;

import fr.permanence.settings.StaySettings;
import fr.permanence.settings.StaySettings.ForStays;
import fr.permanence.settings.StaySettings.Saving;
import fr.permanence.text.TypedNumber;
import fr.permanence.ui.Background;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the house sets for its stays, as it is being changed. */
final class ForStaysViewModel {
    final StringProperty perHead = new SimpleStringProperty("");
    final StringProperty margin = new SimpleStringProperty("");

    private final StaySettings settings;
    private final Background background;
    private @Nullable ForStays shown;

    ForStaysViewModel(StaySettings settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    /** Shows what is set, unless something is being typed. */
    void askAgain() {
        background.run(settings::now, this::show);
    }

    private void show(ForStays now) {
        boolean untouched = shown == null || typed().equals(shown);
        shown = now;
        if (!untouched) return;
        perHead.set(String.valueOf(now.perHead()));
        margin.set(String.valueOf(now.marginDays()));
    }

    /** Sets what was typed. */
    void save(Consumer<Saving> answered, Consumer<Exception> trouble) {
        ForStays wanted = typed();
        background.run(
                () -> settings.change(wanted),
                saving -> {
                    if (saving instanceof StaySettings.Saved saved) {
                        shown = typed();
                        show(saved.now());
                    }
                    answered.accept(saving);
                },
                trouble);
    }

    /** What is no number is out of every range. */
    private ForStays typed() {
        return new ForStays(
                TypedNumber.whole(perHead.get()).orElse(-1),
                TypedNumber.whole(margin.get()).orElse(-1));
    }
}
