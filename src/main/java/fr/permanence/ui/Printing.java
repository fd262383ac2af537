package fr.permanence.ui;

import fr.permanence.print.Spool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Puts sheets on paper, black on white, by the system's own print dialog. Looking for printers and handing pages over
 * take seconds when a queue is far away: both happen beside the UI thread, and beside the store's.
 */
public final class Printing {
    /** What Java hands pages to on Linux; where it is missing, Java loses them without a word. */
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private static final Background PAPER = Background.onThreadNamed("paper");

    /** Its own: a sheet that is needed at once does not stand behind one that waits for a far queue. */
    private static final Background STRAIGHT = Background.onThreadNamed("paper at once");

    private Printing() {}

    /** What became of it. */
    public enum Outcome {
        PRINTED,
        GIVEN_UP,
        NO_PRINTER,
        /** The machine lacks the command that takes pages to the printer. */
        NO_SPOOLER,
        FAILED
    }

    /** Draws what goes on paper. */
    public interface Sheets {
        /**
         * Called on the UI thread once the printer is known.
         *
         * @param width what can be printed on, in points
         * @param height the same from top to bottom, in points
         * @return one sheet a page, each {@link Printing#dressed}
         */
        List<VBox> on(double width, double height);
    }

    /** Looks for the printers, so that the first sheet need not wait for it; returns at once. */
    public static void prepare() {
        PAPER.run(() -> Optional.ofNullable(Printer.getDefaultPrinter()), found -> {}, trouble -> {
            // Said when somebody prints.
        });
    }

    /**
     * Asks for a printer, then prints; returns at once.
     *
     * @param then told on the UI thread what became of it
     */
    public static void print(Window window, Sheets sheets, Consumer<Outcome> then) {
        PAPER.run(
                () -> Optional.ofNullable(PrinterJob.createPrinterJob()).map(Printing::onA4),
                job -> job.ifPresentOrElse(
                        found -> ask(found, window, sheets, then), () -> then.accept(Outcome.NO_PRINTER)),
                trouble -> then.accept(Outcome.FAILED));
    }

    /**
     * Hands a paper to the default printer and asks nothing; returns at once.
     *
     * @param then told on the UI thread what became of it
     */
    public static void straight(fr.permanence.print.Paper paper, Consumer<Spool.Handing> then) {
        STRAIGHT.run(() -> new Spool().hand(paper), then, trouble -> then.accept(new Spool.Failed()));
    }

    /** A queue may come with another paper than the country's. */
    private static PrinterJob onA4(PrinterJob job) {
        PageLayout upright =
                job.getPrinter().createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
        job.getJobSettings().setPageLayout(upright);
        return job;
    }

    private static boolean lacksSpooler() {
        return System.getProperty("os.name", "").startsWith("Linux") && !Files.isExecutable(SPOOLER);
    }

    private static void ask(PrinterJob job, Window window, Sheets sheets, Consumer<Outcome> then) {
        if (lacksSpooler()) {
            job.cancelJob();
            then.accept(Outcome.NO_SPOOLER);
            return;
        }
        if (!job.showPrintDialog(window)) {
            job.cancelJob();
            then.accept(Outcome.GIVEN_UP);
            return;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        List<VBox> drawn = sheets.on(layout.getPrintableWidth(), layout.getPrintableHeight());
        PAPER.run(() -> handOver(job, layout, drawn), then, trouble -> then.accept(Outcome.FAILED));
    }

    private static Outcome handOver(PrinterJob job, PageLayout layout, List<VBox> drawn) {
        for (VBox sheet : drawn) if (!job.printPage(layout, sheet)) return Outcome.FAILED;
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    /** Gives a sheet the width and the fonts of the program, and lays it out as high as it needs. */
    public static VBox dressed(VBox sheet, double width) {
        sheet.getStyleClass().addAll("paper", "light");
        sheet.setPrefWidth(width);
        // A scene of its own gives the sheet its styles; it is never shown.
        Scene paper = new Scene(sheet, width, width);
        for (String style : List.of("tokens.css", "house.css"))
            paper.getStylesheets()
                    .add(Objects.requireNonNull(Printing.class.getResource(style))
                            .toExternalForm());
        sheet.applyCss();
        sheet.resize(width, sheet.prefHeight(width));
        sheet.layout();
        return sheet;
    }
}
