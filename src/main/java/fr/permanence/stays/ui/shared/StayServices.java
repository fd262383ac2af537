package fr.permanence.stays.ui.shared;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.Stays;
import fr.permanence.stays.calendar.StayCalendar;
import fr.permanence.stays.dates.HouseDates;
import fr.permanence.stays.moving.Moves;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;

/**
 * What planning stays asks of the house.
 *
 * @param session who is signed in
 * @param clock the time of the house
 */
public record StayServices(
        Session session,
        Stays stays,
        Destinations destinations,
        HouseDates dates,
        ParticipantQueries participants,
        Preparing preparing,
        Moves moves,
        StayCalendar calendar,
        Undo undo,
        HouseClock clock) {
    /**
     * What a stay is prepared with.
     *
     * @param settings how many of the team are wanted
     */
    public record Preparing(Accompaniers accompaniers, Programme programme, Tasks tasks, StaySettings settings) {}

    /** Whether who is signed in plans stays. */
    public boolean mayPlan() {
        return session.may(Right.PLAN_STAYS);
    }

    /** Says in these words what was done, and takes it back. */
    public WayBack wayBack(Background background, Voice voice, StayWords words) {
        return new WayBack(background, undo, clock, voice, words::outcome);
    }
}
