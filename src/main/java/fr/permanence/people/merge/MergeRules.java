package fr.permanence.people.merge;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRules;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written of one person whose two files become one, and what is left when they come apart. */
public final class MergeRules {
    private MergeRules() {}

    /**
     * What is written of the one who stays: her own name, code and number win; the other's names become other names of
     * hers, phones and languages are put together, a day of birth wins over a year, and what she lacks she takes over.
     */
    public static PersonDraft together(PersonDraft kept, PersonDraft gone) {
        String family = kept.familyName() == null ? gone.familyName() : kept.familyName();
        Stream<@Nullable String> names = Stream.of(gone.chosenName(), gone.familyName());
        List<String> goneNames = Stream.concat(names, gone.aliases().stream())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return PersonRules.cleaned(new PersonDraft(
                kept.chosenName(),
                family,
                union(kept.aliases(), goneNames),
                birth(kept.birth(), gone.birth()),
                union(kept.phones(), gone.phones()),
                union(kept.languages(), gone.languages()),
                kept.code() == null ? gone.code() : kept.code(),
                kept.registerNumber() == null ? gone.registerNumber() : kept.registerNumber()));
    }

    private static Birth birth(Birth kept, Birth gone) {
        if (kept instanceof Birth.Unknown) return gone;
        boolean refined = kept instanceof Birth.In && gone instanceof Birth.On && sameYear(kept, gone);
        return refined ? gone : kept;
    }

    private static boolean sameYear(Birth one, Birth other) {
        return Objects.equals(one.year(), other.year());
    }

    private static List<String> union(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * What is left of the one who stayed when the other leaves: exactly what was there before, but for what was corrected
     * since, which stays.
     *
     * @param was before the merge
     * @param became by the merge
     * @param now today
     */
    public static PersonDraft apart(PersonDraft was, PersonDraft became, PersonDraft now) {
        if (now.equals(became)) return was;
        Change change = new Change(was, became, now);
        return new PersonDraft(
                change.of(PersonDraft::chosenName),
                change.ofNullable(PersonDraft::familyName),
                change.ofList(PersonDraft::aliases),
                change.of(PersonDraft::birth),
                change.ofList(PersonDraft::phones),
                change.ofList(PersonDraft::languages),
                change.ofNullable(PersonDraft::code),
                change.ofNullable(PersonDraft::registerNumber));
    }

    private record Change(PersonDraft was, PersonDraft became, PersonDraft now) {
        <T> T of(Function<PersonDraft, T> part) {
            T today = part.apply(now);
            return today.equals(part.apply(became)) ? part.apply(was) : today;
        }

        @Nullable
        String ofNullable(Function<PersonDraft, @Nullable String> part) {
            String today = part.apply(now);
            return Objects.equals(today, part.apply(became)) ? part.apply(was) : today;
        }

        /** What the other brought leaves; what was added since stays. */
        List<String> ofList(Function<PersonDraft, List<String>> part) {
            List<String> before = part.apply(was);
            List<String> brought = part.apply(became);
            return part.apply(now).stream()
                    .filter(one -> before.contains(one) || !brought.contains(one))
                    .toList();
        }
    }
}
