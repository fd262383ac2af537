package fr.permanence.activities;

import fr.permanence.ids.ActivityId;

/**
 * One activity that the house offers.
 *
 * @param putAway no longer offered; what was held stays
 * @param revision counts its edits: an edit says which one it was begun on, so that the second of two is refused
 */
public record Activity(ActivityId id, ActivityDraft is, boolean putAway, int revision) {
    @Override
    public String toString() {
        return "Activity[" + id + "]";
    }
}
