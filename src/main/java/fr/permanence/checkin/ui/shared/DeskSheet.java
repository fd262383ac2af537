package fr.permanence.checkin.ui.shared;

import fr.permanence.ui.Labels;
import fr.permanence.ui.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Lines of the desk on paper, without the name of any house: a title, what it counts, then the lines.
 *
 * @param title marks the time
 * @param below one sentence
 * @param lines one under the other, over as many pages as it takes
 */
public record DeskSheet(String title, String below, List<String> lines) {
    private static final int HEADING = 2;

    public DeskSheet {
        lines = List.copyOf(lines);
    }

    /** Prints by the system's dialog; {@code say} is told what came of it, unless it was given up. */
    public void print(Window window, DeskWords words, Consumer<String> say) {
        Printing.print(window, this::pages, outcome -> {
            switch (outcome) {
                case PRINTED -> say.accept(words.say("paper.printed"));
                case GIVEN_UP -> {}
                case NO_PRINTER -> say.accept(words.say("paper.noPrinter"));
                case FAILED -> say.accept(words.say("paper.failed"));
                case NO_SPOOLER -> say.accept(words.say("paper.noSpooler"));
            }
        });
    }

    /** The pages, one at least; a line that wraps takes the room it needs. */
    List<VBox> pages(double width, double height) {
        VBox whole = page(lines, width);
        double room = height - whole.getInsets().getTop() - whole.getInsets().getBottom();
        List<Node> drawn = whole.getChildrenUnmodifiable();
        double heading = 0;
        for (Node node : drawn.subList(0, HEADING)) heading += taken(node, whole);
        List<VBox> pages = new ArrayList<>();
        List<String> some = new ArrayList<>();
        double filled = heading;
        for (int i = 0; i < lines.size(); i++) {
            double taken = taken(drawn.get(HEADING + i), whole);
            if (filled + taken > room && !some.isEmpty()) {
                pages.add(page(some, width));
                some.clear();
                filled = heading;
            }
            some.add(lines.get(i));
            filled += taken;
        }
        pages.add(page(some, width));
        return pages;
    }

    private static double taken(Node node, VBox sheet) {
        return node.getLayoutBounds().getHeight() + sheet.getSpacing();
    }

    private VBox page(List<String> some, double width) {
        VBox sheet = new VBox(Labels.title(title), Labels.paragraph(below));
        for (String line : some) sheet.getChildren().add(Labels.paragraph(line));
        return Printing.dressed(sheet, width);
    }
}
