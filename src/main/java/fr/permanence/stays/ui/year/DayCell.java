package fr.permanence.stays.ui.year;

import fr.permanence.ui.Labels;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One day of a month: its number, and the holidays it falls in. */
final class DayCell extends Region {
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass SCHOOL = PseudoClass.getPseudoClass("school");
    private static final PseudoClass PUBLIC = PseudoClass.getPseudoClass("public");

    private final Label number = new Label();
    private final Label off = Labels.written("");

    DayCell() {
        getStyleClass().add("month-day");
        setManaged(false);
        number.getStyleClass().add("month-number");
        off.getStyleClass().setAll("label", "month-off");
        getChildren().setAll(number, off);
    }

    void show(LocalDate day, YearShown shown) {
        List<Ground> on = shown.grounds().stream()
                .filter(ground -> ground.days().holds(day))
                .toList();
        number.setText(String.valueOf(day.getDayOfMonth()));
        // School holidays are named on their first day, and on Mondays.
        boolean isNamed = day.getDayOfWeek().getValue() == 1;
        off.setText(String.join(
                " · ",
                on.stream()
                        .filter(ground -> !ground.isSchool()
                                || isNamed
                                || ground.days().first().equals(day))
                        .map(Ground::name)
                        .toList()));
        pseudoClassStateChanged(OTHER, !shown.span().holds(day));
        pseudoClassStateChanged(TODAY, day.equals(shown.today()));
        pseudoClassStateChanged(SCHOOL, on.stream().anyMatch(Ground::isSchool));
        pseudoClassStateChanged(PUBLIC, on.stream().anyMatch(ground -> ground.kind() == Ground.Kind.PUBLIC));
    }

    double numberHeight() {
        return Math.ceil(number.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.ceil(number.prefWidth(-1));
        number.resizeRelocate(0, 0, wide, numberHeight());
        off.resizeRelocate(wide, 0, Math.max(0, getWidth() - wide - 4), numberHeight());
    }
}
