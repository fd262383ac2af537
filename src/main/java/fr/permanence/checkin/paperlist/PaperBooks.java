package fr.permanence.checkin.paperlist;

import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.VisitLedger;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.people.People;

/** What a paper list is written into. */
public record PaperBooks(CheckIns checkIns, VisitLedger ledger, People people, VisitCodes codes) {}
