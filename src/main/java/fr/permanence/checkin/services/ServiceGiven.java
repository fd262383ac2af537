package fr.permanence.checkin.services;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One service given, once.
 *
 * @param visit to whom, or null for nobody in particular
 */
public record ServiceGiven(
        ServiceCountId id, HouseWordId service, @Nullable VisitId visit, LocalDate day, Instant at, AccountId by) {}
