package fr.permanence.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time of the house: instants to the millisecond as the store keeps them, days as they are lived in Paris.
 *
 * @param clock where the time comes from
 */
public record HouseClock(Clock clock) {
    /** Where the house is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Now, to the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day it is. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The first instant of today. */
    public Instant startOfToday() {
        return today().atStartOfDay(ZONE).toInstant();
    }

    /** The day on which this instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
