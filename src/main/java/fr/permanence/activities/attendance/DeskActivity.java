package fr.permanence.activities.attendance;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import org.jspecify.annotations.Nullable;

/**
 * One activity of today of a person who was checked in: "inscrite au cours de français à 14 h".
 *
 * @param saidAbsent she said she would be absent
 * @param mark or null while nothing is marked
 */
public record DeskActivity(
        Activity activity,
        ActivitySession session,
        boolean saidAbsent,
        @Nullable Mark mark) {}
