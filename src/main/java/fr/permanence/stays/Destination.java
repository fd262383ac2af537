package fr.permanence.stays;

import fr.permanence.ids.DestinationId;

/**
 * Where stays go.
 *
 * @param putAway whether it is no longer proposed; stays that went there keep it
 * @param revision counts the edits: an edit says which one it was begun on, so that the second of two is refused
 */
public record Destination(DestinationId id, DestinationDraft is, boolean putAway, int revision) {
    @Override
    public String toString() {
        return "Destination[" + id + "]";
    }
}
