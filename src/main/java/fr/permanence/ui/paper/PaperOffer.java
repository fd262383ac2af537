package fr.permanence.ui.paper;

import fr.permanence.print.Paper;
import fr.permanence.tables.OutgoingSheet;
import java.util.List;
import java.util.Optional;

/**
 * One paper that is about to be printed or kept.
 *
 * @param file what its file is called, without its ending: neither a person nor the house
 * @param workbook the same for a spreadsheet program; empty when it is only a paper
 * @param workbookFile what the file of the workbook is called
 * @param sealing how its file is sealed; nothing when it is kept open
 */
public record PaperOffer(
        Paper paper, String file, List<OutgoingSheet> workbook, String workbookFile, Optional<Sealing> sealing) {
    public PaperOffer {
        workbook = List.copyOf(workbook);
    }

    /** Only a paper, kept open. */
    public static PaperOffer open(Paper paper, String file) {
        return new PaperOffer(paper, file, List.of(), file, Optional.empty());
    }

    /** A paper and the same as a workbook. */
    public static PaperOffer withTable(Paper paper, String file, List<OutgoingSheet> workbook, String workbookFile) {
        return new PaperOffer(paper, file, workbook, workbookFile, Optional.empty());
    }

    /** A paper whose file opens with a passphrase alone. */
    public static PaperOffer sealed(Paper paper, String file, Sealing sealing) {
        return new PaperOffer(paper, file, List.of(), file, Optional.of(sealing));
    }
}
