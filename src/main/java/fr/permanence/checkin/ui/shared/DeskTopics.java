package fr.permanence.checkin.ui.shared;

import fr.permanence.access.Session;
import fr.permanence.checkin.openings.Openings;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.settings.lists.HouseLists;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the desk does beside checking in.
 *
 * @param session who sits at it
 * @param late asks the store how long a wait for an interview is too long
 */
public record DeskTopics(
        Session session,
        Presences presences,
        HalfDays halfDays,
        ServicesGiven services,
        InterviewRequests interviews,
        Openings openings,
        HouseLists lists,
        Supplier<Duration> late,
        DeskBeside beside) {}
