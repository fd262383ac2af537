package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.DeskLine;
import fr.permanence.ids.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit of today, and whether somebody else of the same name came too.
 *
 * @param line the visit
 * @param hasHomonym whether her year of birth must tell her from another line
 * @param day the day it is of
 */
public record TodayLine(DeskLine line, boolean hasHomonym, DayShown day) {
    static List<TodayLine> of(DayShown day) {
        List<DeskLine> today = day.lines();
        Map<String, Set<PersonId>> called = new HashMap<>();
        for (DeskLine line : today) {
            PersonId person = line.visit().person();
            if (person != null)
                called.computeIfAbsent(name(line), name -> new HashSet<>()).add(person);
        }
        return today.stream()
                .map(line -> new TodayLine(
                        line, called.getOrDefault(name(line), Set.of()).size() > 1, day))
                .toList();
    }

    private static String name(DeskLine line) {
        return part(line.chosenName()) + " " + part(line.familyName());
    }

    private static String part(@Nullable String name) {
        return name == null ? "" : name;
    }
}
