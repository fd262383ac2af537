package fr.permanence.activities.ui.register;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.attendance.AttendanceQueries;
import fr.permanence.activities.attendance.Marks;
import fr.permanence.activities.fairness.Draws;
import fr.permanence.activities.fairness.FairnessQueries;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.Calls;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.waiting.Promotions;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.change.Undo;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.text.HouseClock;

/**
 * What the pages about places and presence ask of the house.
 *
 * @param offered what there is and when
 * @param given who has a place in it
 * @param waiting who waits for one
 * @param came who was there
 * @param known who answers to a name
 * @param undo takes back what was just done
 * @param clock the time of the house
 */
public record RegisterServices(
        Offered offered, Given given, Waiting waiting, Came came, Known known, Undo undo, HouseClock clock) {
    /** What there is and when, and who is signed in. */
    public record Offered(Session session, Activities activities, Sessions sessions) {}

    /** Who has a place, and who is told that a session is cancelled. */
    public record Given(SignUps signUps, PlaceQueries places, Calls calls) {}

    /** Who waits, who is next, who never had a place. */
    public record Waiting(WaitingLists lists, Promotions promotions, FairnessQueries fairness, Draws draws) {}

    /** Who was there. */
    public record Came(Marks marks, AttendanceQueries attendance) {}

    /** Who answers to a name. */
    public record Known(PersonFinder finder, PeopleQueries people) {}

    /** Whether who is signed in gives places in whole activities and calls who waits. */
    public boolean mayLead() {
        return offered.session().may(Right.LEAD_ACTIVITIES);
    }
}
