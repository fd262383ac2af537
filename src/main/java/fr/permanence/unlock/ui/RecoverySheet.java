package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Labels;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The sheet of paper with the recovery key on it: black on white, without the name of any house. */
final class RecoverySheet {
    private final Words words;
    private final List<String> groups;

    /** What became of the printing. */
    enum Outcome {
        PRINTED,
        GIVEN_UP,
        NO_PRINTER,
        FAILED
    }

    RecoverySheet(Words words, List<String> groups) {
        this.words = words;
        this.groups = groups;
    }

    /** Asks for a printer, then prints. */
    Outcome print(Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) return Outcome.NO_PRINTER;
        if (!job.showPrintDialog(window)) return Outcome.GIVEN_UP;
        PageLayout layout = job.getJobSettings().getPageLayout();
        VBox sheet = drawn(layout.getPrintableWidth());
        return job.printPage(layout, sheet) && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    VBox drawn(double width) {
        TilePane grid = new TilePane();
        grid.getStyleClass().add("paper-key");
        grid.setPrefColumns(3);
        for (int place = 0; place < groups.size(); place++) {
            grid.getChildren().add(Labels.strong(words.say("sheet.group", place + 1, groups.get(place))));
        }
        Label first = Labels.paragraph(words.say("sheet.use"));
        Label second = Labels.paragraph(words.say("sheet.keep"));
        VBox sheet = new VBox(Labels.title(words.say("sheet.title")), first, grid, second);
        sheet.getStyleClass().addAll("paper", "light");
        sheet.setPrefWidth(width);
        // A scene of its own gives the sheet the fonts of the program; it is never shown.
        Scene paper = new Scene(sheet, width, width * 1.4);
        paper.getStylesheets()
                .setAll(
                        words.getClass()
                                .getResource("/fr/permanence/ui/tokens.css")
                                .toExternalForm(),
                        words.getClass()
                                .getResource("/fr/permanence/ui/house.css")
                                .toExternalForm());
        sheet.applyCss();
        sheet.layout();
        return sheet;
    }
}
