package fr.permanence.checkin.ui;

import fr.permanence.access.Session;
import fr.permanence.checkin.openings.Openings;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.settings.lists.HouseLists;

/**
 * What the desk does beside checking in.
 *
 * @param session who sits at it
 */
public record DeskTopics(
        Session session,
        Presences presences,
        HalfDays halfDays,
        ServicesGiven services,
        InterviewRequests interviews,
        Openings openings,
        HouseLists lists,
        DeskBeside beside) {}
