package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Printing;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** What is seen of the stays on one page of any size, upright or not: black on white, its heading tells nothing but the time. */
public final class YearSheets implements Printing.Sheets {
    private final YearShown shown;
    private final StayWords words;

    public YearSheets(YearShown shown, StayWords words) {
        this.shown = shown;
        this.words = words;
    }

    @Override
    public List<VBox> on(double width, double height) {
        TimeBoard board = shown.zoom() == Zoom.MONTH ? new MonthGrid(words, shown) : new Timeline(words, shown);
        board.show(shown, null, null);
        Region drawn = board.node();
        VBox sheet = new VBox(
                Labels.title(
                        words.asTitle(words.period(shown.zoom(), shown.span().first()))),
                drawn);
        if (!shown.noted().isEmpty())
            sheet.getChildren()
                    .add(Labels.paragraph(words.noted(shown.noted().stream()
                            .map(ground -> words.dated(ground.days().first(), ground.name()))
                            .toList())));
        sheet.getStyleClass().add("year-sheet");
        Printing.dressed(sheet, width);
        Bounds all = sheet.getLayoutBounds();
        // A very full year is drawn smaller rather than cut.
        double fits = Math.min(1, height / all.getHeight());
        if (fits < 1) sheet.getTransforms().add(new Scale(fits, fits));
        return List.of(sheet);
    }
}
