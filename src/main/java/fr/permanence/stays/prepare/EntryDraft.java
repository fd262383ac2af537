package fr.permanence.stays.prepare;

import fr.permanence.ids.ParticipantId;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one thing on the programme.
 *
 * @param dayNo the day of the stay, counted from 0, or null for a wish that has no day yet
 * @param startsAt on the clock, or null
 * @param wishedBy whose wish it is, or null when the team's
 */
public record EntryDraft(
        @Nullable Integer dayNo,
        @Nullable LocalTime startsAt,
        String what,
        @Nullable ParticipantId wishedBy) {
    EntryDraft onDay(@Nullable Integer other) {
        return new EntryDraft(other, startsAt, what, wishedBy);
    }

    @Override
    public String toString() {
        return "EntryDraft";
    }
}
