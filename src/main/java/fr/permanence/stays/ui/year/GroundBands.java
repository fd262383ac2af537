package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.Zoom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** School holidays and public holidays as grounds behind the bars; named at their foot where the name has room. */
final class GroundBands extends Region {
    private final List<Band> bands = new ArrayList<>();
    private List<Ground> grounds = List.of();
    private Span span = Span.around(java.time.LocalDate.EPOCH, Zoom.YEAR);

    GroundBands() {
        setManaged(false);
    }

    /** One ground, and its name. */
    private static final class Band extends Region {
        private final Label name = new Label();
        private final Tooltip tip = new Tooltip();

        Band() {
            name.getStyleClass().add("ground-name");
            getChildren().setAll(name);
            Tooltip.install(this, tip);
        }

        void show(Ground ground) {
            name.setText(ground.name());
            tip.setText(ground.name());
            getStyleClass().setAll("ground", "ground-" + ground.kind().name().toLowerCase(Locale.ROOT));
        }

        @Override
        protected void layoutChildren() {
            double wide = name.prefWidth(-1);
            double high = name.prefHeight(-1);
            // Cut off it would say nothing: the mouse says it then.
            name.setVisible(wide <= getWidth());
            name.resizeRelocate(0, getHeight() - high, wide, high);
        }
    }

    void show(YearShown shown) {
        span = shown.span();
        // A public holiday stands upon the school holidays that it falls in.
        grounds = shown.grounds().stream()
                .sorted(Comparator.comparing(Ground::kind))
                .toList();
        while (bands.size() < grounds.size()) {
            Band band = new Band();
            bands.add(band);
            getChildren().add(band);
        }
        for (int n = 0; n < bands.size(); n++) {
            bands.get(n).setVisible(n < grounds.size());
            if (n < grounds.size()) bands.get(n).show(grounds.get(n));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        TimeScale scale = new TimeScale(span, Math.max(1, getWidth()));
        for (int n = 0; n < grounds.size(); n++) {
            Span days = grounds.get(n).days();
            double from = Math.floor(Math.max(0, scale.begin(days.first())));
            double to = Math.ceil(Math.min(scale.width(), scale.end(days.last())));
            bands.get(n).resizeRelocate(from, 0, Math.max(2, to - from), getHeight());
        }
    }
}
