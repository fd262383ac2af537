package fr.permanence.stays.ui.prepare;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.prepare.UsualTasks;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.text.TypedNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is to be done for the chosen stay, and by when. */
public final class TasksModel {
    private final StayServices services;
    private final StayActs acts;
    private final UsualTasks usual;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty before = new SimpleStringProperty("30");
    private final ReadOnlyObjectWrapper<ToDo> shown = new ReadOnlyObjectWrapper<>(ToDo.nothing());
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private @Nullable StayId stay;

    /**
     * What is to be done.
     *
     * @param days of the stay, from which each is counted; null when there is no stay
     */
    public record ToDo(List<StayTask> tasks, @Nullable StayDays days, LocalDate today) {
        static ToDo nothing() {
            return new ToDo(List.of(), null, LocalDate.EPOCH);
        }

        /** Whether this should have been done before today. */
        public boolean isLate(StayTask task) {
            return days != null && task.isLate(days, today);
        }

        /** The first of what is not done yet. */
        public List<StayTask> next(int most) {
            return tasks.stream().filter(task -> !task.isDone()).limit(most).toList();
        }

        @Override
        public String toString() {
            return "ToDo";
        }
    }

    public TasksModel(StayServices services, StayActs acts) {
        this.services = services;
        this.acts = acts;
        usual = new UsualTasks(acts.words()::language);
    }

    public ReadOnlyObjectProperty<ToDo> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty whatProperty() {
        return what;
    }

    /** How many days before the departure, as typed; below 0 afterwards. */
    StringProperty beforeProperty() {
        return before;
    }

    /** Why what is typed does not do; empty for nothing. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    public void show(@Nullable StayId id) {
        stay = id;
        wrong.set("");
        askAgain();
    }

    public void askAgain() {
        StayId id = stay;
        acts.forget();
        if (id == null) shown.set(ToDo.nothing());
        else acts.read(() -> read(id), shown::set);
    }

    private ToDo read(StayId id) {
        Optional<StayDays> days =
                services.stays().line(id).map(line -> line.stay().days());
        return new ToDo(
                services.preparing().tasks().of(id),
                days.orElse(null),
                services.clock().today());
    }

    /** Adds what is typed. */
    void add() {
        OptionalInt days = TypedNumber.whole(before.get());
        StayId id = stay;
        if (id == null) return;
        if (days.isEmpty()) {
            wrong.set(acts.words().say("typed.daysBefore"));
            return;
        }
        Tasks.Draft draft = new Tasks.Draft(what.get(), days.getAsInt());
        acts.act(
                () -> services.preparing().tasks().add(id, draft),
                answer -> told(answer, "task.added", () -> what.set("")));
    }

    /** Takes the usual list over, in the language of now. */
    void fill() {
        StayId id = stay;
        if (id == null) return;
        List<Tasks.Draft> list = usual.all();
        acts.act(() -> services.preparing().tasks().fill(id, list), added -> {
            String said = acts.words().say("task.filled", added);
            if (added == 0) acts.say(said);
            else acts.done(said, Tasks.FILL, id.value());
        });
    }

    /** It is done, or not after all. */
    public void turn(StayTask task) {
        acts.act(
                () -> services.preparing().tasks().done(task, !task.isDone()),
                answer -> told(answer, task.isDone() ? "task.undone" : "task.done", () -> {}));
    }

    void remove(StayTask task) {
        acts.act(() -> services.preparing().tasks().remove(task), answer -> told(answer, "task.removed", () -> {}));
    }

    private void told(Tasks.Writing answer, String said, Runnable kept) {
        wrong.set("");
        switch (answer) {
            case Tasks.Written done -> {
                kept.run();
                acts.done(
                        acts.words().say(said, done.task().what()),
                        done.verb(),
                        done.task().id().value());
            }
            case Tasks.Refused no -> wrong.set(acts.words().say("prepareRefusal." + no.reason()));
            case Tasks.Unchanged same -> {}
        }
    }
}
