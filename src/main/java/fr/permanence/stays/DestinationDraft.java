package fr.permanence.stays;

import org.jspecify.annotations.Nullable;

/**
 * What is written of a destination.
 *
 * @param name of the place: "Lourdes"
 * @param lodging the name of the house they sleep in, or null
 * @param address of the lodging, or null
 * @param phone of the lodging as typed, or null
 * @param notes what the next team should know, or null
 */
public record DestinationDraft(
        String name,
        @Nullable String lodging,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String notes) {
    /** Only a name: all that a new stay asks for. */
    public static DestinationDraft named(String name) {
        return new DestinationDraft(name, null, null, null, null);
    }

    @Override
    public String toString() {
        return "DestinationDraft";
    }
}
