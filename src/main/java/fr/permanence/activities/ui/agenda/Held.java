package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.Places;
import fr.permanence.ids.SessionId;

/**
 * One session as the agenda shows it.
 *
 * @param activity what it is a session of
 * @param places how full it is
 */
public record Held(ActivitySession session, Activity activity, Places places) {
    public SessionId id() {
        return session.id();
    }

    @Override
    public String toString() {
        return "Held[" + id() + "]";
    }
}
