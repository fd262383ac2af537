package fr.permanence.stays.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayLine;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where the place of stays leads.
 *
 * @param plan a new stay around this day
 * @param change what is written of this stay
 * @param destinations the list of destinations
 * @param dates the days that stays are planned around
 * @param export the stays that are seen as a calendar file
 * @param openFile the file of this person
 */
public record StaysExits(
        Consumer<LocalDate> plan,
        Consumer<StayLine> change,
        Runnable destinations,
        Runnable dates,
        Runnable export,
        Consumer<PersonId> openFile) {}
