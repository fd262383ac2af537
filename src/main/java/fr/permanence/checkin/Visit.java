package fr.permanence.checkin;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One visit on one day.
 *
 * @param person who came, or null for an anonymous visit
 * @param day the day it counts for
 * @param nth her first, second … visit of that day, from 1; 0 for an anonymous visit
 * @param arrivedAt when
 * @param headCount how many people; more than 1 only for an anonymous group
 */
public record Visit(VisitId id, @Nullable PersonId person, LocalDate day, int nth, Instant arrivedAt, int headCount) {}
