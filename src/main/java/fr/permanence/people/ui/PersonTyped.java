package fr.permanence.people.ui;

import fr.permanence.people.Birth;
import fr.permanence.people.Languages;
import fr.permanence.people.People.NotKept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.Phones;
import fr.permanence.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed of a person, field by field, and how it is read. */
final class PersonTyped {
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

    private final Supplier<Language> language;
    private final Map<Asked, StringProperty> typed = new EnumMap<>(Asked.class);
    private Map<Asked, String> filled = Map.of();
    private final ReadOnlyObjectWrapper<List<Wrong>> wrong = new ReadOnlyObjectWrapper<>(List.of());

    PersonTyped(Supplier<Language> language) {
        this.language = language;
        for (Asked field : Asked.values()) typed.put(field, new SimpleStringProperty(""));
    }

    StringProperty of(Asked field) {
        StringProperty property = typed.get(field);
        if (property == null) throw new IllegalStateException();
        return property;
    }

    /** All that was refused; empty for nothing. */
    ReadOnlyObjectProperty<List<Wrong>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void fill(PersonDraft is) {
        filled = texts(is);
        filled.forEach((field, text) -> of(field).set(text));
    }

    /** Whether something else is typed than what it was filled with, in whatever language that was. */
    boolean isTouched() {
        return typed.entrySet().stream()
                .anyMatch(field -> !field.getValue().get().equals(filled.getOrDefault(field.getKey(), "")));
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
                        .map(code -> Languages.name(code, language.get()))
                        .collect(Collectors.joining(", ")));
        texts.put(Asked.CODE, orEmpty(is.code()));
        return texts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String birthText(Birth birth) {
        return switch (birth) {
            case Birth.On on -> Days.written(on.day());
            case Birth.In in -> String.valueOf(in.inYear());
            case Birth.Unknown unknown -> "";
        };
    }

    /** Reads what is typed; null when a field cannot be read, and then says all that cannot. */
    @Nullable
    PersonDraft read(@Nullable String registerNumber) {
        List<Wrong> wrongs = new ArrayList<>();
        Birth birth = birth(wrongs);
        List<String> phones = phones(wrongs);
        List<String> languages = languages(wrongs);
        // The rules would say it too, but only once the rest can be read.
        if (!wrongs.isEmpty() && of(Asked.NAME).get().isBlank())
            wrongs.addFirst(new Wrong(Asked.NAME, "refusal.NAME_MISSING"));
        refuse(wrongs);
        if (birth == null || phones == null || languages == null) return null;
        return new PersonDraft(
                of(Asked.NAME).get(),
                of(Asked.FAMILY).get(),
                parts(Asked.ALIASES).toList(),
                birth,
                phones,
                languages,
                of(Asked.CODE).get(),
                registerNumber);
    }

    /** Says at its field why the house does not keep it. */
    void refuse(NotKept notKept) {
        Asked field = switch (notKept.reason()) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_LOOKS_LIKE_TABLE, PERSON_IS_GONE -> Asked.NAME;
            case TOO_MANY_NAMES -> Asked.ALIASES;
            case BIRTH_IN_FUTURE, BIRTH_TOO_LONG_AGO -> Asked.BIRTH;
            case CODE_TOO_LONG, REGISTER_NUMBER_TOO_LONG -> Asked.CODE;
            case PHONE_TOO_LONG -> Asked.PHONES;
        };
        refuse(List.of(new Wrong(field, "refusal." + notKept.reason().name())));
    }

    /** Says it anew, also when the same was said before and a field was touched since. */
    private void refuse(List<Wrong> wrongs) {
        wrong.set(List.of());
        wrong.set(List.copyOf(wrongs));
    }

    private Stream<String> parts(Asked field) {
        return Stream.of(of(field).get().split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private @Nullable Birth birth(List<Wrong> wrongs) {
        String text = of(Asked.BIRTH).get().strip();
        if (text.isEmpty()) return Birth.UNKNOWN;
        if (text.matches("\\d{4}")) return new Birth.In(Integer.parseInt(text));
        Optional<Birth> day = Days.read(text).map(Birth.On::new);
        if (day.isEmpty()) wrongs.add(new Wrong(Asked.BIRTH, "refusal.BIRTH_UNREADABLE"));
        return day.orElse(null);
    }

    private @Nullable List<String> phones(List<Wrong> wrongs) {
        List<String> numbers = new ArrayList<>();
        for (String part : parts(Asked.PHONES).toList()) {
            Optional<String> number = Phones.normalise(part);
            if (number.isEmpty()) {
                wrongs.add(new Wrong(Asked.PHONES, "refusal.PHONE_UNREADABLE"));
                return null;
            }
            numbers.add(number.get());
        }
        return numbers;
    }

    private @Nullable List<String> languages(List<Wrong> wrongs) {
        List<String> codes = new ArrayList<>();
        for (String part : parts(Asked.LANGUAGES).toList()) {
            Optional<String> found = Languages.code(part);
            if (found.isEmpty()) {
                wrongs.add(new Wrong(Asked.LANGUAGES, "refusal.LANGUAGE_UNKNOWN"));
                return null;
            }
            codes.add(found.get());
        }
        return codes;
    }
}
