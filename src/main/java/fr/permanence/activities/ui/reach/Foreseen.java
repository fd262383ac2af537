package fr.permanence.activities.ui.reach;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Clash;
import fr.permanence.activities.sessions.SessionEdits.Looking;
import java.util.List;

/**
 * What a change would make, with the names that the preview gives as numbers.
 *
 * @param met what it meets of other activities
 */
public record Foreseen(Looking looking, List<Met> met) {
    public Foreseen {
        met = List.copyOf(met);
    }

    /**
     * One session of another activity that wants the same at the same time.
     *
     * @param other the session that is there already
     * @param activity what that is a session of
     */
    public record Met(Clash clash, ActivitySession other, Activity activity) {
        @Override
        public String toString() {
            return "Met[" + other.id() + "]";
        }
    }

    @Override
    public String toString() {
        return "Foreseen";
    }
}
