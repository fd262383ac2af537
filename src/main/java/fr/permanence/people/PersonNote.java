package fr.permanence.people;

import com.google.gson.Gson;
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
            @Nullable String number) {}

    static String write(PersonDraft draft) {
        return GSON.toJson(new Kept(
                draft.chosenName(),
                draft.familyName(),
                draft.aliases(),
                birthText(draft.birth()),
                draft.phones(),
                draft.languages(),
                draft.code(),
                draft.registerNumber()));
    }

    static PersonDraft read(String text) {
        Kept kept = GSON.fromJson(text, Kept.class);
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
