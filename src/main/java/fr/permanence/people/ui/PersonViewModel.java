package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.People.NotKept;
import fr.permanence.people.People.Written;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonStanding;
import fr.permanence.people.entries.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's file, leaf by leaf: who she is, when she came, how she is followed, what the desk should know. */
final class PersonViewModel {
    private final PersonId id;
    private final PersonServices services;
    private final AtWork around;
    private final PersonTyped typed;
    private final WholeFileModel whole;
    private final NotesModel notes;
    private final FollowUpModel followUp;
    private final List<EntriesModel> entries;
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PersonStanding> standing = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Instant> visits = FXCollections.observableArrayList();
    private final IntegerProperty leaf = new SimpleIntegerProperty(0);
    private boolean saving;

    PersonViewModel(PersonId id, PersonServices services, AtWork around) {
        this.id = id;
        this.services = services;
        this.around = around;
        this.typed = new PersonTyped(around.appearance()::language);
        this.whole = new WholeFileModel(id, services, around);
        this.notes = new NotesModel(id, services, around);
        this.followUp = new FollowUpModel(id, services, around);
        this.entries = Stream.of(EntryKind.values())
                .filter(EntryKind::isText)
                .map(kind -> new EntriesModel(id, kind, services.entries(), around))
                .toList();
        leaf.addListener((observed, before, now) -> askForFollowUp());
    }

    PersonTyped typed() {
        return typed;
    }

    WholeFileModel whole() {
        return whole;
    }

    NotesModel notes() {
        return notes;
    }

    FollowUpModel followUp() {
        return followUp;
    }

    /** Those that the signed-in account may open. */
    List<EntriesModel> entries() {
        return entries.stream().filter(EntriesModel::mayUse).toList();
    }

    ObservableList<Instant> visits() {
        return visits;
    }

    ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable PersonStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The leaf that is shown: identity, visits, follow-up where it may be seen, notes. */
    IntegerProperty leafProperty() {
        return leaf;
    }

    /** Whether there is a leaf of follow-up and sealed entries for this account. */
    boolean hasFollowUp() {
        return followUp.maySee() || !entries().isEmpty();
    }

    int leaves() {
        return hasFollowUp() ? 4 : 3;
    }

    void nextLeaf() {
        leaf.set((leaf.get() + 1) % leaves());
    }

    void askAgain() {
        around.background().run(() -> services.people().find(id), this::take, around::tell);
        around.background()
                .run(() -> services.people().standing(id), found -> standing.set(found.orElse(null)), around::tell);
        around.background().run(() -> services.visits().apply(id), visits::setAll, around::tell);
        notes.askAgain();
        whole.askAgain();
        askForFollowUp();
    }

    /** Sealed entries are opened only when their leaf is: each opening is traced. */
    void askForFollowUp() {
        if (!hasFollowUp() || leaf.get() != 2) return;
        followUp.askAgain();
        entries().forEach(EntriesModel::askAgain);
    }

    private void take(Optional<Person> found) {
        Person before = person.get();
        person.set(found.orElse(null));
        // What is being typed is not overwritten by somebody else's change.
        if (found.isPresent() && (before == null || !typed.isTouched()))
            typed.fill(found.get().is());
    }

    /** The language changed: what stands in the fields is said in it, unless somebody is writing there. */
    void reword() {
        Person now = person.get();
        if (now != null && !typed.isTouched()) typed.fill(now.is());
    }

    /** Whether something is typed that is not kept yet. */
    boolean isBegun() {
        return person.get() != null && typed.isTouched();
    }

    /** Keeps what is typed, or says what is wrong with it and keeps it in the fields. */
    void save() {
        Person now = person.get();
        if (now == null || saving) return;
        PersonDraft draft = typed.read(now.is().registerNumber());
        if (draft == null) return;
        if (!isBegun()) {
            around.say(around.words().say("person.unchanged"));
            return;
        }
        saving = true;
        around.background().run(() -> services.people().correct(id, draft), this::written, trouble -> {
            saving = false;
            around.tell(trouble);
        });
    }

    private void written(Written written) {
        saving = false;
        switch (written) {
            case Kept kept -> {
                around.sayUndoable(around.words().say("person.saved"), this::undo);
                around.saved();
                person.set(null);
                askAgain();
            }
            case NotKept notKept -> typed.refuse(notKept);
        }
    }

    private void undo() {
        around.takeBack(services.undo(), "person.correct", id.value());
    }
}
