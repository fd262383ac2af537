package fr.permanence.store.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The name of a verified backup: when it was made, in universal time, and nothing else. */
final class BackupName {
    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String SUFFIX = ".permanence";

    private BackupName() {}

    static String of(Instant at) {
        return SHAPE.format(LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)) + SUFFIX;
    }

    /** When the backup of this name was made, or nothing for another file. */
    static Optional<Instant> instant(String name) {
        if (!name.endsWith(SUFFIX)) return Optional.empty();
        try {
            String stamp = name.substring(0, name.length() - SUFFIX.length());
            return Optional.of(LocalDateTime.parse(stamp, SHAPE).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
