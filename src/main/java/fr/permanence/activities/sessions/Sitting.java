package fr.permanence.activities.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a session takes of the house while it lasts.
 *
 * @param room or null
 * @param leaders who leads it then
 */
record Sitting(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        @Nullable String room,
        List<String> leaders) {
    Sitting {
        leaders = List.copyOf(leaders);
    }

    boolean meets(Sitting other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean sharesRoom(Sitting other) {
        return room != null && other.room != null && folded(room).equals(folded(other.room));
    }

    boolean sharesLeader(Sitting other) {
        Set<String> theirs = other.leaders.stream().map(Sitting::folded).collect(Collectors.toSet());
        return leaders.stream().map(Sitting::folded).anyMatch(theirs::contains);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Sitting[" + day + "]";
    }
}
