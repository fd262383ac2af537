package fr.permanence.activities.ui.shared;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.calendar.ActivityCalendar;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.sessions.Offers;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.change.Undo;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;

/**
 * What planning asks of the house.
 *
 * @param session who is signed in
 * @param clock the time of the house
 */
public record ActivityServices(
        Session session,
        Activities activities,
        Sessions sessions,
        Offers offers,
        SessionEdits edits,
        SchoolHolidays holidays,
        PlaceQueries places,
        ActivityCalendar calendar,
        Undo undo,
        HouseClock clock) {
    /** Whether who is signed in says what is offered and when. */
    public boolean mayLead() {
        return session.may(Right.LEAD_ACTIVITIES);
    }

    /** Says in these words what was done, and takes it back. */
    public WayBack wayBack(Background background, Voice voice, ActivityWords words) {
        return new WayBack(background, undo, clock, voice, words::outcome);
    }
}
