package fr.permanence.stays.ui.budget;

import fr.permanence.ids.StayId;
import fr.permanence.print.WholeFile;
import fr.permanence.stays.budget.Budget;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.stays.budget.BudgetLineDraft;
import fr.permanence.stays.budget.BudgetRefusal;
import fr.permanence.stays.budget.Budgets;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.tables.OutgoingWorkbook;
import fr.permanence.text.Euros;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The budget of the chosen stay, and the line that is being written. */
final class BudgetModel implements LeafModel {
    /** A field of the line. */
    enum Asked {
        LABEL,
        PLANNED,
        REAL
    }

    final ObjectProperty<BudgetCategory> category = new SimpleObjectProperty<>(BudgetCategory.TRANSPORT);
    final StringProperty label = new SimpleStringProperty("");
    final StringProperty planned = new SimpleStringProperty("");
    final StringProperty real = new SimpleStringProperty("");

    private final Budgets budgets;
    private final PaneGround ground;
    private final Voice voice;
    private final WayBack wayBack;
    private final BudgetWords words;
    private final Lane lane;
    private final OneAtATime acts;
    private final ReadOnlyObjectWrapper<@Nullable Budget> budget = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable BudgetLine> changed = new ReadOnlyObjectWrapper<>();
    private @Nullable StayId stay;

    BudgetModel(Budgets budgets, PaneGround ground) {
        this.budgets = budgets;
        this.ground = ground;
        voice = ground.voice();
        wayBack = ground.wayBack();
        words = new BudgetWords(ground.words(BudgetModel.class));
        lane = ground.background().lane();
        acts = new OneAtATime(ground.background(), voice::trouble);
    }

    /** Null while no stay is shown. */
    ReadOnlyObjectProperty<@Nullable Budget> budgetProperty() {
        return budget.getReadOnlyProperty();
    }

    /** The line that is being changed; null when a new one is written. */
    ReadOnlyObjectProperty<@Nullable BudgetLine> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    BudgetWords words() {
        return words;
    }

    @Override
    public void show(StayId id) {
        if (!id.equals(stay) && changed.get() != null) startNew();
        stay = id;
        askAgain();
    }

    @Override
    public void nothing() {
        stay = null;
        lane.clear();
        budget.set(null);
    }

    @Override
    public void askAgain() {
        StayId of = stay;
        if (of != null) lane.run(() -> budgets.of(of), read -> budget.set(read.orElse(null)), voice::trouble);
    }

    /** A new line is written from now on. */
    void startNew() {
        changed.set(null);
        label.set("");
        planned.set("");
        real.set("");
    }

    /** This line is changed from now on. */
    void change(BudgetLine line) {
        changed.set(line);
        category.set(line.is().category());
        label.set(line.is().label());
        planned.set(Euros.written(line.is().planned()));
        BigDecimal was = line.is().real();
        real.set(was == null ? "" : was.signum() == 0 ? "0" : Euros.written(was));
    }

    /** Keeps the line that is typed; {@code refused} is told of every field that does not do. */
    void save(Runnable kept, Consumer<Map<Asked, String>> refused) {
        StayId of = stay;
        if (of == null) return;
        Map<Asked, String> wrong = new EnumMap<>(Asked.class);
        Optional<BudgetLineDraft> draft = read(wrong);
        if (draft.isEmpty()) {
            refused.accept(wrong);
            return;
        }
        BudgetLine line = changed.get();
        Callable<Budgets.Writing> act =
                () -> line == null ? budgets.add(of, draft.get()) : budgets.correct(line, draft.get());
        acts.run(act, writing -> {
            switch (writing) {
                case Budgets.Written written -> {
                    done(line == null ? "added" : "changed", written);
                    startNew();
                    kept.run();
                }
                case Budgets.Refused no ->
                    refused.accept(Map.of(fieldOf(no.reason()), words.say("refusal." + no.reason())));
                case Budgets.Unchanged same -> {
                    startNew();
                    kept.run();
                }
            }
        });
    }

    private Optional<BudgetLineDraft> read(Map<Asked, String> wrong) {
        if (label.get().isBlank()) wrong.put(Asked.LABEL, words.say("refusal.NO_LABEL"));
        Optional<BigDecimal> wanted = Euros.read(planned.get());
        if (wanted.isEmpty()) wrong.put(Asked.PLANNED, words.say("typed.money"));
        boolean isKnown = !real.get().isBlank();
        Optional<BigDecimal> was = Euros.read(real.get());
        if (isKnown && was.isEmpty()) wrong.put(Asked.REAL, words.say("typed.money"));
        if (!wrong.isEmpty()) return Optional.empty();
        return Optional.of(new BudgetLineDraft(
                category.get(), label.get(), wanted.orElseThrow(), isKnown ? was.orElseThrow() : null));
    }

    private static Asked fieldOf(BudgetRefusal reason) {
        return switch (reason) {
            case NO_LABEL, TOO_LONG, CHANGED_SINCE, GONE -> Asked.LABEL;
            case PLANNED_BELOW_NOUGHT -> Asked.PLANNED;
            case REAL_BELOW_NOUGHT -> Asked.REAL;
        };
    }

    /** Removes a line. */
    void remove(BudgetLine line) {
        acts.run(() -> budgets.remove(line), writing -> {
            switch (writing) {
                case Budgets.Written written -> {
                    if (line.equals(changed.get())) startNew();
                    done("removed", written);
                }
                case Budgets.Refused no -> {
                    voice.say(words.say("refusal." + no.reason()));
                    askAgain();
                }
                case Budgets.Unchanged same -> {}
            }
        });
    }

    private void done(String key, Budgets.Written written) {
        wayBack.done(
                words.say(key, written.line().is().label()),
                written.verb(),
                written.line().id().value());
        askAgain();
    }

    /** Keeps the budget in this file, for a spreadsheet program. */
    void keepAs(Path file) {
        Budget now = budget.get();
        if (now == null) return;
        ground.background()
                .run(
                        () -> {
                            WholeFile.write(file, out -> OutgoingWorkbook.write(words.workbook(now), out));
                            return true;
                        },
                        kept -> voice.say(words.say("kept", file.getFileName().toString())),
                        failure -> {
                            if (failure instanceof IOException disk)
                                ground.furniture().toasts().trouble(words.say("refused." + WholeFile.why(file, disk)));
                            else voice.trouble(failure);
                        });
    }

    /** What its file is called. */
    String fileName() {
        return words.say("file", ground.furniture().moments().today().toString());
    }

    @Override
    public String help() {
        return words.say("help");
    }
}
