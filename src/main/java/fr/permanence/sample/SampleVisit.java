package fr.permanence.sample;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An invented visit.
 *
 * @param person the place of who came, or {@link #NOBODY} for an anonymous visit
 * @param nth her first, second visit of that day, from 1; 0 for an anonymous visit
 * @param headCount how many people; more than 1 only for an anonymous group
 */
record SampleVisit(int person, LocalDate day, int nth, Instant arrivedAt, int headCount) {
    static final int NOBODY = -1;
}
