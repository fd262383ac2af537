package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.Destinations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where a stay goes.
 *
 * @param destination null when it is a new one
 * @param isTyped whether anything is typed
 * @param near names of known destinations that begin with what is typed, when it is a new one
 * @param earlier the stays that went there, the newest first
 */
record Remembered(
        @Nullable Destination destination, boolean isTyped, List<String> near, List<Destinations.Earlier> earlier) {
    static Remembered nothing() {
        return fresh(false, List.of());
    }

    static Remembered fresh(boolean isTyped, List<String> near) {
        return new Remembered(null, isTyped, List.copyOf(near), List.of());
    }

    static Remembered of(Destination destination, List<Destinations.Earlier> earlier) {
        return new Remembered(destination, true, List.of(), List.copyOf(earlier));
    }

    @Override
    public String toString() {
        return "Remembered";
    }
}
