package fr.permanence.activities.signups;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of places.
 *
 * @param familyName or null
 */
public record EnrolledPerson(
        Enrolment enrolment, String chosenName, @Nullable String familyName) {
    @Override
    public String toString() {
        return "EnrolledPerson[" + enrolment.id() + "]";
    }
}
