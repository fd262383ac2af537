package fr.permanence.checkin;

import fr.permanence.people.Birth;
import org.jspecify.annotations.Nullable;

/**
 * One line of today's list.
 *
 * @param visit the visit
 * @param chosenName the name she gave, or null for an anonymous visit
 * @param familyName or null
 */
public record DeskLine(
        Visit visit, @Nullable String chosenName, @Nullable String familyName, Birth birth) {
    @Override
    public String toString() {
        return "DeskLine[" + visit.id() + "]";
    }
}
