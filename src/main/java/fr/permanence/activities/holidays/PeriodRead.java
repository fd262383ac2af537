package fr.permanence.activities.holidays;

import java.time.LocalDate;

/**
 * One period as it was read of the ministry's file.
 *
 * @param first the first day without school
 * @param last the last one
 */
public record PeriodRead(String label, LocalDate first, LocalDate last) {}
