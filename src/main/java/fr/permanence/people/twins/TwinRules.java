package fr.permanence.people.twins;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;

/** Whether two may be one: said to who writes a new person down, never a reason to refuse her. */
public final class TwinRules {
    private TwinRules() {}

    /** Whether nothing known of the births tells the two apart. */
    public static boolean birthsAgree(Birth one, Birth other) {
        if (one instanceof Birth.On first && other instanceof Birth.On second)
            return first.day().equals(second.day());
        Integer year = one.year();
        Integer otherYear = other.year();
        return year == null || otherYear == null || year.equals(otherYear);
    }

    /** Whether they give a number in common. */
    public static boolean shareAPhone(PersonDraft one, PersonDraft other) {
        return one.phones().stream().anyMatch(other.phones()::contains);
    }
}
