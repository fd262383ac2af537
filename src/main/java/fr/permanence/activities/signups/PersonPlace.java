package fr.permanence.activities.signups;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import java.util.List;

/**
 * A place of one person, with what it is in.
 *
 * @param toCome the sessions to come in which she has it, absences included
 */
public record PersonPlace(Activity activity, Enrolment enrolment, List<ActivitySession> toCome) {
    public PersonPlace {
        toCome = List.copyOf(toCome);
    }
}
