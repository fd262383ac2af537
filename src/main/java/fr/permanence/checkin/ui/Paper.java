package fr.permanence.checkin.ui;

import fr.permanence.ui.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Lines on paper, black on white, without the name of any house: a title, what it counts, then the lines.
 *
 * @param title marks the time
 * @param below one sentence
 * @param lines one under the other, over as many pages as it takes
 */
record Paper(String title, String below, List<String> lines) {
    private static final int LINES_A_PAGE = 32;

    Paper {
        lines = List.copyOf(lines);
    }

    /** What became of the printing. */
    enum Outcome {
        PRINTED,
        GIVEN_UP,
        NO_PRINTER,
        FAILED
    }

    /** Asks for a printer, then prints. */
    Outcome print(Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) return Outcome.NO_PRINTER;
        if (!job.showPrintDialog(window)) return Outcome.GIVEN_UP;
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (VBox page : pages(layout.getPrintableWidth())) if (!job.printPage(layout, page)) return Outcome.FAILED;
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    List<VBox> pages(double width) {
        List<VBox> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines.size(); from += LINES_A_PAGE)
            pages.add(page(lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE)), width));
        return pages;
    }

    private VBox page(List<String> some, double width) {
        VBox sheet = new VBox(Labels.title(title), Labels.paragraph(below));
        for (String line : some) sheet.getChildren().add(Labels.paragraph(line));
        sheet.getStyleClass().addAll("paper", "light");
        sheet.setPrefWidth(width);
        // A scene of its own gives the sheet the fonts of the program; it is never shown.
        Scene paper = new Scene(sheet, width, width * 1.4);
        for (String style : List.of("tokens", "house"))
            paper.getStylesheets()
                    .add(Labels.class
                            .getResource("/fr/permanence/ui/" + style + ".css")
                            .toExternalForm());
        sheet.applyCss();
        sheet.layout();
        return sheet;
    }
}
