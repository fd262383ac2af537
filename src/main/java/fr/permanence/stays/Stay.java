package fr.permanence.stays;

import fr.permanence.ids.StayId;
import java.time.LocalDate;

/**
 * One stay.
 *
 * @param revision counts the edits: an edit says which one it was begun on, so that the second of two is refused
 */
public record Stay(StayId id, StayDraft is, StayStage stage, int revision) {
    public StayDays days() {
        return is.days();
    }

    public int capacity() {
        return is.capacity();
    }

    /** Where it is in its life on this day. */
    public StayPhase phase(LocalDate today) {
        return switch (stage) {
            case CANCELLED -> StayPhase.CANCELLED;
            case IDEA -> StayPhase.IDEA;
            case PREPARING -> {
                if (today.isBefore(days().first())) yield StayPhase.PREPARING;
                yield today.isAfter(days().last()) ? StayPhase.OVER : StayPhase.UNDER_WAY;
            }
        };
    }

    /** Whether it takes place, as far as one knows: somebody on it is not elsewhere. */
    public boolean isHeld() {
        return stage != StayStage.CANCELLED;
    }

    @Override
    public String toString() {
        return "Stay[" + id + "]";
    }
}
