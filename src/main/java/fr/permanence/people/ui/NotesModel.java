package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.notes.DeskNote;
import fr.permanence.people.notes.DeskNotes;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notes for the desk in one person's file. */
final class NotesModel {
    private final PersonId person;
    private final PersonServices services;
    private final AtWork around;
    private final ObservableList<DeskNote> notes = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");

    NotesModel(PersonId person, PersonServices services, AtWork around) {
        this.person = person;
        this.services = services;
        this.around = around;
    }

    ObservableList<DeskNote> notes() {
        return notes;
    }

    StringProperty typedProperty() {
        return typed;
    }

    void askAgain() {
        around.background().run(() -> services.beside().notes().of(person), notes::setAll, around::tell);
    }

    /** Signs what is typed; what cannot be signed stays in the field. */
    void sign() {
        String body = typed.get();
        around.background().run(() -> services.beside().notes().sign(person, body), this::signed, around::tell);
    }

    private void signed(DeskNotes.Signing signing) {
        switch (signing) {
            case DeskNotes.Signed signed -> {
                typed.set("");
                around.saved();
                around.sayUndoable(
                        around.words().say("note.signed"),
                        () -> around.takeBack(
                                services.undo(),
                                DeskNotes.SIGN,
                                signed.note().id().value()));
            }
            case DeskNotes.Empty empty -> around.say(around.words().say("entry.empty"));
            case DeskNotes.TooLong tooLong ->
                around.trouble(around.words().say("entry.tooLong", tooLong.length(), DeskNotes.LIMIT));
            case DeskNotes.Gone gone -> around.trouble(around.words().say("refusal.PERSON_IS_GONE"));
        }
    }

    void remove(DeskNote note) {
        around.background()
                .run(
                        () -> {
                            services.beside().notes().remove(note.id());
                            return true;
                        },
                        removed -> {
                            around.saved();
                            around.sayUndoable(
                                    around.words().say("note.removed"),
                                    () -> around.takeBack(
                                            services.undo(),
                                            DeskNotes.REMOVE,
                                            note.id().value()));
                        },
                        around::tell);
    }
}
