package fr.permanence.checkin.ui.shared;

import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskBox;
import fr.permanence.checkin.Handovers;
import fr.permanence.people.PeopleQueries;
import fr.permanence.text.HouseClock;

/**
 * What the desk asks of the rest of the house.
 *
 * @param checkIns records visits
 * @param box proposes people for what is typed
 * @param handovers keeps and signs what the next team must know
 * @param people tells whether anybody is written down yet
 * @param undo takes back what was just done
 * @param clock the time of the house
 * @param topics what the desk does beside checking in
 */
public record DeskServices(
        CheckIns checkIns,
        DeskBox box,
        Handovers handovers,
        PeopleQueries people,
        Undo undo,
        HouseClock clock,
        DeskTopics topics) {}
