package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.People.NotKept;
import fr.permanence.people.People.Written;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A new person: who is near to being her is shown before she is written down, and never refuses her. */
final class NewPersonViewModel {
    private final PeopleServices services;
    private final AtWork around;
    private final Consumer<PersonId> created;
    private final PersonTyped typed;
    private final ObservableList<Person> twins = FXCollections.observableArrayList();
    private @Nullable PersonDraft shownFor;
    private boolean saving;

    NewPersonViewModel(PeopleServices services, AtWork around, Consumer<PersonId> created) {
        this.services = services;
        this.around = around;
        this.created = created;
        this.typed = new PersonTyped(around.appearance()::language);
    }

    PersonTyped typed() {
        return typed;
    }

    /** Those who may be her; empty while nobody was looked for or nobody is. */
    ObservableList<Person> twins() {
        return twins;
    }

    /** Writes her down, unless somebody near was not shown yet: then shows them, and the next time writes her down. */
    void save() {
        PersonDraft draft = typed.read(null);
        if (draft == null || saving) return;
        saving = true;
        boolean shown = draft.equals(shownFor);
        around.background().run(() -> attempt(draft, shown), answer -> take(draft, answer), this::failed);
    }

    /** What came of it, or who is near. */
    private record Answer(Optional<Written> written, List<Person> near) {}

    private Answer attempt(PersonDraft draft, boolean shown) {
        Optional<Written> refused = services.people().refusal(draft).map(NotKept::new);
        if (refused.isPresent()) return new Answer(refused, List.of());
        List<Person> near = shown ? List.of() : services.twins().of(draft);
        if (!near.isEmpty()) return new Answer(Optional.empty(), near);
        return new Answer(Optional.of(services.people().add(draft)), List.of());
    }

    private void take(PersonDraft draft, Answer answer) {
        saving = false;
        if (answer.written().isEmpty()) {
            shownFor = draft;
            twins.setAll(answer.near());
            return;
        }
        switch (answer.written().get()) {
            case Kept kept -> {
                around.saved();
                around.say(around.words().say("new.done"));
                created.accept(kept.person());
            }
            case NotKept notKept -> typed.refuse(notKept);
        }
    }

    private void failed(Exception trouble) {
        saving = false;
        around.tell(trouble);
    }
}
