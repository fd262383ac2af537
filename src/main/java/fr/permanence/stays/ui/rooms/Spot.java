package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Nights;
import org.jspecify.annotations.Nullable;

/**
 * A place one can go to on the leaf: somebody without a bed, somebody in a bed, or a bed that is free.
 *
 * @param sleeper who, or null for a free bed
 * @param bed which bed, or null for somebody without
 * @param nights the nights it stands for
 */
record Spot(@Nullable SleeperId sleeper, @Nullable BedId bed, Nights nights) {
    /** How its node is found again after things changed: by who, or by which bed. */
    String id() {
        if (sleeper != null) return "sleeper-" + sleeper.value() + (bed == null ? "" : "-" + bed.value());
        return "bed-" + (bed == null ? 0 : bed.value());
    }
}
