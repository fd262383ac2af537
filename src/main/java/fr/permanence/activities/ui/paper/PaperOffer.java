package fr.permanence.activities.ui.paper;

import fr.permanence.print.Paper;
import fr.permanence.tables.OutgoingSheet;
import java.util.List;

/**
 * One paper that is about to be printed or kept.
 *
 * @param workbook the same for a spreadsheet program; empty when it is only a paper
 */
record PaperOffer(Paper paper, List<OutgoingSheet> workbook) {
    PaperOffer {
        workbook = List.copyOf(workbook);
    }
}
