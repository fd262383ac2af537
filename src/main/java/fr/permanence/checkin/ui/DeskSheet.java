package fr.permanence.checkin.ui;

import fr.permanence.ui.Labels;
import fr.permanence.ui.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Lines of the desk on paper, without the name of any house: a title, what it counts, then the lines.
 *
 * @param title marks the time
 * @param below one sentence
 * @param lines one under the other, over as many pages as it takes
 */
record DeskSheet(String title, String below, List<String> lines) {
    private static final int LINES_A_PAGE = 32;

    DeskSheet {
        lines = List.copyOf(lines);
    }

    /** Prints by the system's dialog; {@code say} is told what came of it, unless it was given up. */
    void print(Window window, DeskWords words, Consumer<String> say) {
        switch (Printing.print(window, this::pages)) {
            case PRINTED -> say.accept(words.say("paper.printed"));
            case GIVEN_UP -> {}
            case NO_PRINTER -> say.accept(words.say("paper.noPrinter"));
            case FAILED -> say.accept(words.say("paper.failed"));
        }
    }

    /** The pages, one at least. */
    List<VBox> pages(double width) {
        List<VBox> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines.size(); from += LINES_A_PAGE)
            pages.add(page(lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE)), width));
        return pages;
    }

    private VBox page(List<String> some, double width) {
        VBox sheet = new VBox(Labels.title(title), Labels.paragraph(below));
        for (String line : some) sheet.getChildren().add(Labels.paragraph(line));
        return Printing.dressed(sheet, width);
    }
}
