package fr.permanence.checkin.ui.shared;

import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.sessions.AwayToday;
import fr.permanence.checkin.sessions.SessionsOfToday;

/**
 * What stands beside the day itself: what waits for a person and whom she must not meet.
 *
 * @param messages words and post left for a person
 * @param apart who must not meet whom
 * @param codes visits by a code, and their attaching
 * @param corrections days that are over, corrected
 * @param paper lists that were kept on paper
 * @param sessions what who comes has today among the activities
 * @param away who is away today
 */
public record DeskBeside(
        DeskMessages messages,
        ApartPairs apart,
        VisitCodes codes,
        Corrections corrections,
        PaperLists paper,
        SessionsOfToday sessions,
        AwayToday away) {}
