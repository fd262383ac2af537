package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.Held;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where the place of activities leads.
 *
 * @param offer a new activity from this day on
 * @param activity what the activity of this session is, and its series
 * @param change the hours, room and leader of this session
 * @param holidays the table of school holidays
 * @param export the sessions as a calendar file
 */
public record ActivitiesExits(
        Consumer<LocalDate> offer,
        Consumer<Held> activity,
        Consumer<Held> change,
        Runnable holidays,
        Runnable export) {}
