package fr.permanence.checkin.openings;

import fr.permanence.ids.OpeningId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One opening of the house.
 *
 * @param team who is on duty, in the order it was written
 */
public record Opening(OpeningId id, LocalDate day, LocalTime opensAt, LocalTime closesAt, List<String> team) {
    public Opening {
        team = List.copyOf(team);
    }

    @Override
    public String toString() {
        return "Opening[" + id + "]";
    }
}
