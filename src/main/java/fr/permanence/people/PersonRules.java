package fr.permanence.people;

import static fr.permanence.people.PersonRefusal.BIRTH_IN_FUTURE;
import static fr.permanence.people.PersonRefusal.BIRTH_TOO_LONG_AGO;
import static fr.permanence.people.PersonRefusal.CODE_TOO_LONG;
import static fr.permanence.people.PersonRefusal.NAME_LOOKS_LIKE_TABLE;
import static fr.permanence.people.PersonRefusal.NAME_MISSING;
import static fr.permanence.people.PersonRefusal.NAME_TOO_LONG;
import static fr.permanence.people.PersonRefusal.PHONE_TOO_LONG;
import static fr.permanence.people.PersonRefusal.REGISTER_NUMBER_TOO_LONG;
import static fr.permanence.people.PersonRefusal.TOO_MANY_NAMES;

import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be written down of a person. Homonyms are never refused, and nothing but a name is asked. */
public final class PersonRules {
    private static final int SHORT_LIMIT = 60;
    private static final int PHONE_LIMIT = 40;
    private static final int MOST = 20;
    private static final int FIRST_YEAR = 1900;

    private PersonRules() {}

    /** The draft with every text cleaned: one line, nothing invisible, blanks gone, no alias twice. */
    public static PersonDraft cleaned(PersonDraft draft) {
        String chosen = CleanText.line(draft.chosenName());
        String family = cleanedOrNull(draft.familyName());
        List<String> aliases = draft.aliases().stream()
                .map(CleanText::line)
                .filter(alias -> !alias.isEmpty() && !alias.equals(chosen) && !alias.equals(family))
                .distinct()
                .toList();
        return new PersonDraft(
                chosen,
                family,
                aliases,
                draft.birth(),
                draft.phones().stream().distinct().toList(),
                draft.languages().stream().distinct().toList(),
                cleanedOrNull(draft.code()),
                cleanedOrNull(draft.registerNumber()));
    }

    /** Why this cannot be written down, or nothing when it can. Ask before {@link #cleaned}. */
    public static Optional<PersonRefusal> refusal(PersonDraft draft, LocalDate today) {
        if (names(draft).anyMatch(CleanText::looksLikeTable)) return Optional.of(NAME_LOOKS_LIKE_TABLE);
        if (CleanText.line(draft.chosenName()).isEmpty()) return Optional.of(NAME_MISSING);
        if (names(draft).map(CleanText::line).anyMatch(name -> name.length() > CleanText.NAME_LIMIT))
            return Optional.of(NAME_TOO_LONG);
        if (draft.aliases().size() > MOST
                || draft.phones().size() > MOST
                || draft.languages().size() > MOST) return Optional.of(TOO_MANY_NAMES);
        if (isLongerThan(draft.code(), SHORT_LIMIT)) return Optional.of(CODE_TOO_LONG);
        if (isLongerThan(draft.registerNumber(), SHORT_LIMIT)) return Optional.of(REGISTER_NUMBER_TOO_LONG);
        if (draft.phones().stream().anyMatch(phone -> isLongerThan(phone, PHONE_LIMIT)))
            return Optional.of(PHONE_TOO_LONG);
        return birthRefusal(draft.birth(), today);
    }

    private static Optional<PersonRefusal> birthRefusal(Birth birth, LocalDate today) {
        Integer year = birth.year();
        if (year == null) return Optional.empty();
        if (year < FIRST_YEAR) return Optional.of(BIRTH_TOO_LONG_AGO);
        boolean future = birth instanceof Birth.On on ? on.day().isAfter(today) : year > today.getYear();
        return future ? Optional.of(BIRTH_IN_FUTURE) : Optional.empty();
    }

    private static Stream<String> names(PersonDraft draft) {
        Stream<String> own = Stream.of(draft.chosenName());
        Stream<String> family = draft.familyName() == null ? Stream.empty() : Stream.of(draft.familyName());
        return Stream.concat(Stream.concat(own, family), draft.aliases().stream());
    }

    private static boolean isLongerThan(@Nullable String text, int limit) {
        return text != null && CleanText.line(text).length() > limit;
    }

    private static @Nullable String cleanedOrNull(@Nullable String text) {
        if (text == null) return null;
        String cleaned = CleanText.line(text);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
