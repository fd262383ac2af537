package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.shared.Zoom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the months above the bars, and a hairline where each begins. */
final class MonthLines extends Region {
    private final StayWords words;
    private final List<Label> names = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private List<LocalDate> months = List.of();
    private Span span = Span.around(LocalDate.EPOCH, Zoom.YEAR);

    MonthLines(StayWords words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Span shown) {
        span = shown;
        months = shown.first()
                .datesUntil(shown.last().plusDays(1), java.time.Period.ofMonths(1))
                .toList();
        while (names.size() < months.size()) {
            Label name = new Label();
            name.getStyleClass().add("month-name");
            Region line = new Region();
            line.getStyleClass().add("month-line");
            names.add(name);
            lines.add(line);
            getChildren().addAll(line, name);
        }
        for (int n = 0; n < names.size(); n++) {
            boolean isSeen = n < months.size();
            names.get(n).setVisible(isSeen);
            lines.get(n).setVisible(isSeen && n > 0);
            if (isSeen) names.get(n).setText(words.date(months.size() > 3 ? "MMM" : "MMMM", months.get(n)));
        }
        requestLayout();
    }

    /** How high the names are. */
    double head() {
        return names.isEmpty() ? 24 : Math.ceil(names.getFirst().prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        TimeScale scale = new TimeScale(span, Math.max(1, getWidth()));
        for (int n = 0; n < months.size(); n++) {
            double from = Math.floor(scale.begin(months.get(n)));
            names.get(n).resizeRelocate(from, 0, names.get(n).prefWidth(-1), head());
            lines.get(n).resizeRelocate(from, 0, 1, getHeight());
        }
    }
}
