package fr.permanence.sample;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An invented handover.
 *
 * @param author decides who of the team signed it: a number from 0 on, without upper bound
 */
record SampleHandover(LocalDate day, String body, int author, Instant signedAt) {}
