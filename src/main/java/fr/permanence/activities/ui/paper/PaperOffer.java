package fr.permanence.activities.ui.paper;

import fr.permanence.print.Paper;
import fr.permanence.tables.OutgoingSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * One paper that is about to be printed or kept.
 *
 * @param day what the name of its file says: the day of the session it is about, or the day it is made
 * @param workbook the same for a spreadsheet program; empty when it is only a paper
 */
record PaperOffer(Paper paper, LocalDate day, List<OutgoingSheet> workbook) {
    PaperOffer {
        workbook = List.copyOf(workbook);
    }
}
