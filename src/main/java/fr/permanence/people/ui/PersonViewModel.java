package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.Languages;
import fr.permanence.people.People.Kept;
import fr.permanence.people.People.NotKept;
import fr.permanence.people.People.Written;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.Phones;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's file: what she gave of herself, when she came, and what is sealed beside it for who holds the key. */
final class PersonViewModel {
    /** Each field of the form. */
    enum Asked {
        NAME,
        FAMILY,
        ALIASES,
        BIRTH,
        PHONES,
        LANGUAGES,
        CODE
    }

    /** What is wrong in a field, as a words key. */
    record Wrong(Asked field, String key) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final PersonId id;
    private final PersonServices services;
    private final Around around;
    private final Map<Asked, StringProperty> typed = new EnumMap<>(Asked.class);
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Instant> visits = FXCollections.observableArrayList();
    private final Map<EntryKind, ObservableList<Entry>> entries = new EnumMap<>(EntryKind.class);
    private final Map<EntryKind, StringProperty> noted = new EnumMap<>(EntryKind.class);
    private boolean saving;

    PersonViewModel(PersonId id, PersonServices services, Around around) {
        this.id = id;
        this.services = services;
        this.around = around;
        for (Asked field : Asked.values()) typed.put(field, new SimpleStringProperty(""));
        for (EntryKind kind : EntryKind.values()) {
            entries.put(kind, FXCollections.observableArrayList());
            noted.put(kind, new SimpleStringProperty(""));
        }
    }

    StringProperty typed(Asked field) {
        return of(typed, field);
    }

    StringProperty noted(EntryKind kind) {
        return of(noted, kind);
    }

    ObservableList<Entry> entries(EntryKind kind) {
        return of(entries, kind);
    }

    ObservableList<Instant> visits() {
        return visits;
    }

    ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Wrong> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    boolean mayUse(EntryKind kind) {
        return services.entries().mayUse(kind);
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) throw new IllegalStateException();
        return value;
    }

    void askAgain() {
        around.background().run(() -> services.people().find(id), this::take, around::tell);
        around.background().run(() -> services.visits().apply(id), visits::setAll, around::tell);
        for (EntryKind kind : EntryKind.values())
            if (mayUse(kind))
                around.background().run(() -> services.entries().of(id, kind), entries(kind)::setAll, around::tell);
    }

    private void take(Optional<Person> found) {
        Person before = person.get();
        person.set(found.orElse(null));
        // What is being typed is not overwritten by somebody else's change.
        if (found.isPresent() && (before == null || !isTouched(before)))
            fill(found.get().is());
    }

    private boolean isTouched(Person before) {
        Map<Asked, String> kept = texts(before.is());
        return typed.entrySet().stream()
                .anyMatch(field -> !field.getValue().get().equals(kept.get(field.getKey())));
    }

    private void fill(PersonDraft is) {
        texts(is).forEach((field, text) -> typed(field).set(text));
    }

    private Map<Asked, String> texts(PersonDraft is) {
        Map<Asked, String> texts = new EnumMap<>(Asked.class);
        texts.put(Asked.NAME, is.chosenName());
        texts.put(Asked.FAMILY, orEmpty(is.familyName()));
        texts.put(Asked.ALIASES, String.join(", ", is.aliases()));
        texts.put(Asked.BIRTH, birthText(is.birth()));
        texts.put(Asked.PHONES, is.phones().stream().map(Phones::display).collect(Collectors.joining(", ")));
        texts.put(
                Asked.LANGUAGES,
                is.languages().stream()
                        .map(code -> Languages.name(
                                code, around.furniture().appearance().language()))
                        .collect(Collectors.joining(", ")));
        texts.put(Asked.CODE, orEmpty(is.code()));
        return texts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String birthText(Birth birth) {
        return switch (birth) {
            case Birth.On on -> DAY.format(on.day());
            case Birth.In in -> String.valueOf(in.inYear());
            case Birth.Unknown unknown -> "";
        };
    }

    /** Keeps what is typed, or says what is wrong with it and keeps it in the fields. */
    void save() {
        Person now = person.get();
        if (now == null || saving) return;
        wrong.set(null);
        PersonDraft draft = draft(now.is());
        if (draft == null) return;
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
                around.furniture().toasts().sayUndoable(around.words().say("person.saved"), this::undo);
                saved();
                person.set(null);
                askAgain();
            }
            case NotKept notKept ->
                wrong.set(new Wrong(
                        fieldOf(notKept), "refusal." + notKept.reason().name()));
        }
    }

    private static Asked fieldOf(NotKept notKept) {
        return switch (notKept.reason()) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_LOOKS_LIKE_TABLE, PERSON_IS_GONE -> Asked.NAME;
            case TOO_MANY_NAMES -> Asked.ALIASES;
            case BIRTH_IN_FUTURE, BIRTH_TOO_LONG_AGO -> Asked.BIRTH;
            case CODE_TOO_LONG, REGISTER_NUMBER_TOO_LONG -> Asked.CODE;
            case PHONE_TOO_LONG -> Asked.PHONES;
        };
    }

    private void undo() {
        around.background()
                .run(() -> services.undo().takeBack("person.correct", id.value()), outcome -> askAgain(), around::tell);
    }

    private void saved() {
        around.furniture().status().savedProperty().set(around.clock().now());
    }

    private @Nullable PersonDraft draft(PersonDraft was) {
        Birth birth = birth();
        List<String> phones = phones();
        List<String> languages = languages();
        if (birth == null || phones == null || languages == null) return null;
        return new PersonDraft(
                typed(Asked.NAME).get(),
                typed(Asked.FAMILY).get(),
                parts(Asked.ALIASES).toList(),
                birth,
                phones,
                languages,
                typed(Asked.CODE).get(),
                was.registerNumber());
    }

    private Stream<String> parts(Asked field) {
        return Stream.of(typed(field).get().split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private @Nullable Birth birth() {
        String text = typed(Asked.BIRTH).get().strip();
        if (text.isEmpty()) return Birth.UNKNOWN;
        if (text.matches("\\d{4}")) return new Birth.In(Integer.parseInt(text));
        try {
            return new Birth.On(LocalDate.parse(text.replaceAll("[.\\- ]", "/"), DAY));
        } catch (DateTimeParseException e) {
            wrong.set(new Wrong(Asked.BIRTH, "refusal.BIRTH_UNREADABLE"));
            return null;
        }
    }

    private @Nullable List<String> phones() {
        List<String> numbers = new ArrayList<>();
        for (String part : parts(Asked.PHONES).toList()) {
            Optional<String> number = Phones.normalise(part);
            if (number.isEmpty()) {
                wrong.set(new Wrong(Asked.PHONES, "refusal.PHONE_UNREADABLE"));
                return null;
            }
            numbers.add(number.get());
        }
        return numbers;
    }

    private @Nullable List<String> languages() {
        List<String> codes = new ArrayList<>();
        for (String part : parts(Asked.LANGUAGES).toList()) {
            Optional<String> found = Languages.code(part);
            if (found.isEmpty()) {
                wrong.set(new Wrong(Asked.LANGUAGES, "refusal.LANGUAGE_UNKNOWN"));
                return null;
            }
            codes.add(found.get());
        }
        return codes;
    }

    /** Seals and keeps what is typed below the entries. */
    void note(EntryKind kind) {
        String text = noted(kind).get();
        around.background()
                .run(() -> services.entries().write(id, kind, text), written -> answer(kind, written), around::tell);
    }

    private void answer(EntryKind kind, Entries.Written written) {
        Words words = around.words();
        switch (written) {
            case Entries.Kept kept -> {
                noted(kind).set("");
                around.furniture().toasts().say(words.say("entry.kept"));
                saved();
                askAgain();
            }
            case Entries.Empty empty -> around.furniture().toasts().say(words.say("entry.empty"));
            case Entries.TooLong tooLong ->
                around.furniture().toasts().trouble(words.say("entry.tooLong", tooLong.length(), Entries.LIMIT));
        }
    }

    /** Takes an entry away; Ctrl+Z brings it back. */
    void remove(Entry entry) {
        around.background()
                .run(
                        () -> {
                            services.entries().remove(entry);
                            return true;
                        },
                        removed -> {
                            around.furniture().toasts().say(around.words().say("entry.removed"));
                            saved();
                            askAgain();
                        },
                        around::tell);
    }
}
