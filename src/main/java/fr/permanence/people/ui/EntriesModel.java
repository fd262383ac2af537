package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.text.Words;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sealed entries of one kind in one person's file. */
final class EntriesModel {
    private final PersonId person;
    private final EntryKind kind;
    private final Entries service;
    private final AtWork around;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");

    EntriesModel(PersonId person, EntryKind kind, Entries service, AtWork around) {
        this.person = person;
        this.kind = kind;
        this.service = service;
        this.around = around;
    }

    EntryKind kind() {
        return kind;
    }

    boolean mayUse() {
        return service.mayUse(kind);
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    StringProperty typedProperty() {
        return typed;
    }

    void askAgain() {
        if (mayUse()) around.background().run(() -> service.of(person, kind), entries::setAll, around::tell);
    }

    /** Seals and keeps what is typed below the entries. */
    void note() {
        String text = typed.get();
        around.background().run(() -> service.write(person, kind, text), this::answer, around::tell);
    }

    private void answer(Entries.Written written) {
        Words words = around.words();
        switch (written) {
            case Entries.Kept kept -> {
                typed.set("");
                around.say(words.say("entry.kept"));
                around.saved();
            }
            case Entries.Empty empty -> around.say(words.say("entry.empty"));
            case Entries.Gone gone -> around.trouble(words.say("refusal.PERSON_IS_GONE"));
            case Entries.TooLong tooLong -> around.trouble(words.say("entry.tooLong", tooLong.length(), Entries.LIMIT));
        }
    }

    /** Takes an entry away; Ctrl+Z brings it back. */
    void remove(Entry entry) {
        around.background()
                .run(
                        () -> {
                            service.remove(entry);
                            return true;
                        },
                        removed -> {
                            around.say(around.words().say("entry.removed"));
                            around.saved();
                        },
                        around::tell);
    }
}
