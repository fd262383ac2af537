package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.followup.FollowUpRefusal;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.followup.Following;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How closely a person is followed and by whom, in her file, for who may see it. */
final class FollowUpModel {
    private final PersonId person;
    private final PersonServices services;
    private final AtWork around;
    private final ReadOnlyObjectWrapper<@Nullable Following> following = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FollowUpRefusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> keyWorkers = FXCollections.observableArrayList();
    private final ObjectProperty<FollowUpLevel> level = new SimpleObjectProperty<>(FollowUpLevel.REGULAR);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty since = new SimpleStringProperty("");
    private final StringProperty keyWorker = new SimpleStringProperty("");

    FollowUpModel(PersonId person, PersonServices services, AtWork around) {
        this.person = person;
        this.services = services;
        this.around = around;
        since.set(Days.written(around.clock().today()));
    }

    boolean maySee() {
        return services.beside().followUps().maySee();
    }

    boolean maySet() {
        return services.beside().followUps().maySet();
    }

    ReadOnlyObjectProperty<@Nullable Following> followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** Why what was asked cannot be written down, or null. */
    ReadOnlyObjectProperty<@Nullable FollowUpRefusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ObservableList<String> keyWorkers() {
        return keyWorkers;
    }

    ObjectProperty<FollowUpLevel> levelProperty() {
        return level;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty sinceProperty() {
        return since;
    }

    StringProperty keyWorkerProperty() {
        return keyWorker;
    }

    void askAgain() {
        if (!maySee()) return;
        around.background().run(() -> services.beside().followUps().of(person), this::take, around::tell);
        around.background().run(services.beside().followUps()::keyWorkers, keyWorkers::setAll, around::tell);
    }

    private void take(Following now) {
        Following before = following.get();
        String shown = before == null ? "" : Objects.requireNonNullElse(before.keyWorker(), "");
        // A name being typed is not overwritten by somebody else's change.
        if (keyWorker.get().equals(shown)) keyWorker.set(Objects.requireNonNullElse(now.keyWorker(), ""));
        if (before == null) level.set(now.level());
        following.set(now);
    }

    /** Sets the level as typed, or says why it cannot be and keeps it in the fields. */
    void set() {
        refusal.set(null);
        LocalDate day = Days.read(since.get()).orElse(null);
        if (day == null) {
            refusal.set(FollowUpRefusal.DAY_UNREADABLE);
            return;
        }
        FollowUpLevel chosen = level.get();
        String why = reason.get();
        around.background()
                .run(
                        () -> services.beside().followUps().set(person, chosen, why, day),
                        written -> written(written, "followUp.kept", () -> reason.set("")),
                        around::tell);
    }

    void keepKeyWorker() {
        refusal.set(null);
        String name = keyWorker.get();
        around.background()
                .run(
                        () -> services.beside().followUps().setKeyWorker(person, name),
                        written -> written(written, "followUp.keyWorkerKept", () -> {}),
                        around::tell);
    }

    private void written(FollowUps.Written written, String key, Runnable kept) {
        switch (written) {
            case FollowUps.Kept done -> {
                around.saved();
                kept.run();
                around.sayUndoable(
                        around.words().say(key), () -> around.takeBack(services.undo(), done.verb(), done.subject()));
            }
            case FollowUps.NotKept not -> refusal.set(not.reason());
        }
    }
}
