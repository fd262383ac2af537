package fr.permanence.people.register;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as names and birth tell.
 *
 * @param names her names without their order, since registers swap them
 * @param birth what is known of her birth
 */
record Identity(String names, Birth birth) {
    static Identity of(PersonDraft draft) {
        return new Identity(names(draft.chosenName(), draft.familyName()), draft.birth());
    }

    static Identity of(KnownPerson person) {
        return new Identity(names(person.chosenName(), person.familyName()), person.birth());
    }

    /** Whether neither the names nor the birth are the other's; a birth that is unknown proves nothing. */
    boolean isSomebodyElseThan(Identity other) {
        boolean sameBirth = !(birth instanceof Birth.Unknown) && birth.equals(other.birth);
        return !names.equals(other.names) && !sameBirth;
    }

    /** Names and day of birth together, where the day is known. */
    Optional<Identity> withDay() {
        return birth instanceof Birth.On ? Optional.of(this) : Optional.empty();
    }

    private static String names(String chosenName, @Nullable String familyName) {
        String all = familyName == null ? chosenName : chosenName + " " + familyName;
        return String.join(" ", new TreeSet<>(java.util.List.of(Folded.name(all).split(" "))));
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
