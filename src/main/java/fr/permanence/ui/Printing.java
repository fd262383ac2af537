package fr.permanence.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Puts sheets on paper, black on white, by the system's own print dialog. */
public final class Printing {
    /** A4, height against width. */
    private static final double UPRIGHT = 1.4;

    private Printing() {}

    /** What became of it. */
    public enum Outcome {
        PRINTED,
        GIVEN_UP,
        NO_PRINTER,
        FAILED
    }

    /**
     * Asks for a printer, then prints.
     *
     * @param sheets the sheets, one a page, for the width in points that the printer has
     */
    public static Outcome print(Window window, DoubleFunction<List<VBox>> sheets) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) return Outcome.NO_PRINTER;
        if (!job.showPrintDialog(window)) return Outcome.GIVEN_UP;
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (VBox sheet : sheets.apply(layout.getPrintableWidth()))
            if (!job.printPage(layout, sheet)) return Outcome.FAILED;
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    /** Gives a sheet the width and the fonts of the program, and lays it out. */
    public static VBox dressed(VBox sheet, double width) {
        sheet.getStyleClass().addAll("paper", "light");
        sheet.setPrefWidth(width);
        // A scene of its own gives the sheet its styles; it is never shown.
        Scene paper = new Scene(sheet, width, width * UPRIGHT);
        for (String style : List.of("tokens.css", "house.css"))
            paper.getStylesheets()
                    .add(Objects.requireNonNull(Printing.class.getResource(style))
                            .toExternalForm());
        sheet.applyCss();
        sheet.layout();
        return sheet;
    }
}
