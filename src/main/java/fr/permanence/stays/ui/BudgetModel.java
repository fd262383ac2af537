package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.BudgetAtAGlance;
import fr.permanence.stays.ui.shared.BudgetGlance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The budget of the chosen stay in one line, as whoever keeps budgets says it. */
final class BudgetModel {
    private final Optional<BudgetAtAGlance> budget;
    private final Lane lane;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<@Nullable BudgetGlance> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable StayId wanted;

    BudgetModel(Background background, Optional<BudgetAtAGlance> budget, Voice voice) {
        this.budget = budget;
        this.voice = voice;
        lane = background.lane();
    }

    /** What is said; null when there is no stay or no budget. */
    ReadOnlyObjectProperty<@Nullable BudgetGlance> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(@Nullable StayId id) {
        wanted = id;
        askAgain();
    }

    void askAgain() {
        StayId id = wanted;
        lane.clear();
        if (id == null || budget.isEmpty()) shown.set(null);
        else lane.run(() -> budget.get().of(id), said -> shown.set(said.orElse(null)), voice::trouble);
    }
}
