package fr.permanence.people;

import com.google.gson.Gson;
import fr.permanence.ids.AccountId;
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
            @Nullable Boolean active,
            @Nullable Long writtenBy) {}

    /** What she gave of herself, for a correction that may be undone. */
    static String write(PersonDraft draft) {
        return GSON.toJson(kept(draft, null, null, null));
    }

    /** The whole person, for one who may be put back. What follows her keeps her from being taken away, so it is not here. */
    static String write(WrittenDown was) {
        Person person = was.person();
        String since = person.since().toString();
        return GSON.toJson(kept(person.is(), since, person.active(), was.by().value()));
    }

    private static Kept kept(
            PersonDraft draft, @Nullable String since, @Nullable Boolean active, @Nullable Long writtenBy) {
        return new Kept(
                draft.chosenName(),
                draft.familyName(),
                draft.aliases(),
                birthText(draft.birth()),
                draft.phones(),
                draft.languages(),
                draft.code(),
                draft.registerNumber(),
                since,
                active,
                writtenBy);
    }

    static PersonDraft read(String text) {
        return draft(GSON.fromJson(text, Kept.class));
    }

    /**
     * The person under the number she had, and who wrote her down.
     *
     * @throws IllegalStateException when the note tells only what she gave of herself
     */
    static WrittenDown read(PersonId id, String text) {
        Kept kept = GSON.fromJson(text, Kept.class);
        if (kept.since == null || kept.active == null || kept.writtenBy == null)
            throw new IllegalStateException("not a whole person: " + id);
        Person person = new Person(id, draft(kept), kept.active, Instant.parse(kept.since));
        return new WrittenDown(person, new AccountId(kept.writtenBy));
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
