package fr.permanence.sample;

import fr.permanence.activities.ActivityDraft;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * One activity that the invented centre offers in every term.
 *
 * @param place its number, from 0
 * @param days on which days of the week it is held
 */
record SampleCourse(int place, ActivityDraft is, Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    @Override
    public String toString() {
        return "SampleCourse[" + place + "]";
    }
}
