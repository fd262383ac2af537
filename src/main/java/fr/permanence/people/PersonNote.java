package fr.permanence.people;

import com.google.gson.Gson;
import fr.permanence.ids.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a person into an undo note and reads her back, so that undo restores exactly what was there. */
final class PersonNote {
    private static final Gson GSON = new Gson();

    private PersonNote() {}

    /** What is kept of her, in the order of her draft; the birth as {@code yyyy-MM-dd}, {@code yyyy} or null. */
    private record Kept(
            String name,
            @Nullable String family,
            List<String> aliases,
            @Nullable String birth,
            List<String> phones,
            List<String> languages,
            @Nullable String code,
            @Nullable String number,
            @Nullable String since,
            @Nullable Boolean active) {}

    /** What she gave of herself, for a correction that may be undone. */
    static String write(PersonDraft draft) {
        return write(draft, null, null);
    }

    /** The whole person, for one who may be put back. */
    static String write(Person person) {
        return write(person.is(), person.since().toString(), person.active());
    }

    private static String write(PersonDraft draft, @Nullable String since, @Nullable Boolean active) {
        return GSON.toJson(new Kept(
                draft.chosenName(),
                draft.familyName(),
                draft.aliases(),
                birthText(draft.birth()),
                draft.phones(),
                draft.languages(),
                draft.code(),
                draft.registerNumber(),
                since,
                active));
    }

    static PersonDraft read(String text) {
        return draft(GSON.fromJson(text, Kept.class));
    }

    /** The person under the number she had; first written down {@code otherwise} when the note does not say when. */
    static Person read(PersonId id, String text, Instant otherwise) {
        Kept kept = GSON.fromJson(text, Kept.class);
        Instant since = kept.since == null ? otherwise : Instant.parse(kept.since);
        return new Person(id, draft(kept), !Boolean.FALSE.equals(kept.active), since);
    }

    private static PersonDraft draft(Kept kept) {
        return new PersonDraft(
                kept.name,
                kept.family,
                kept.aliases,
                birth(kept.birth),
                kept.phones,
                kept.languages,
                kept.code,
                kept.number);
    }

    private static @Nullable String birthText(Birth birth) {
        return switch (birth) {
            case Birth.On on -> on.day().toString();
            case Birth.In in -> String.valueOf(in.inYear());
            case Birth.Unknown unknown -> null;
        };
    }

    private static Birth birth(@Nullable String text) {
        if (text == null) return Birth.UNKNOWN;
        return text.contains("-") ? new Birth.On(LocalDate.parse(text)) : new Birth.In(Integer.parseInt(text));
    }
}
