package fr.permanence.sample;

import java.time.Instant;
import java.time.LocalDate;

/** An invented handover, signed by whoever kept the desk that day. */
record SampleHandover(LocalDate day, String body, Instant signedAt) {}
