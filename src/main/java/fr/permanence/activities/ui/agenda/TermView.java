package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** A term at a glance: a line for each activity, a column for each week, and how many sessions it has then. */
final class TermView implements TimeView {
    private static final double NAME_PERCENT = 24;

    private final ActivityWords words;
    private final GridPane node = new GridPane();
    private final List<TermCell> cells = new ArrayList<>();

    TermView(ActivityWords words) {
        this.words = words;
        node.getStyleClass().add("term");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(AgendaShown shown) {
        List<LocalDate> weeks = TermWeeks.of(shown.span());
        node.getChildren().clear();
        constrain(weeks.size());
        for (int week = 0; week < weeks.size(); week++) node.add(heading(shown, weeks.get(week)), week + 1, 1);
        addMonths(weeks);
        int line = 2;
        int used = 0;
        for (List<Held> held : shown.lines()) {
            Activity activity = held.getFirst().activity();
            Label name = Labels.written(words.title(activity.is()));
            name.getStyleClass().add("term-name");
            node.add(name, 0, line);
            for (int week = 0; week < weeks.size(); week++) {
                LocalDate monday = weeks.get(week);
                List<Held> then = held.stream()
                        .filter(one -> TermWeeks.mondayOf(one.session().day()).equals(monday))
                        .toList();
                if (cells.size() == used) cells.add(new TermCell());
                TermCell cell = cells.get(used++);
                cell.show(then, activity.is().kind(), TermWeeks.isOff(shown, monday));
                node.add(cell, week + 1, line);
            }
            line++;
        }
        if (shown.held().isEmpty()) node.add(Labels.quiet(words.say("agenda.empty")), 0, 2, weeks.size() + 1, 1);
    }

    private void constrain(int weeks) {
        node.getColumnConstraints().clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAME_PERCENT);
        node.getColumnConstraints().add(names);
        for (int week = 0; week < weeks; week++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth((100 - NAME_PERCENT) / weeks);
            node.getColumnConstraints().add(column);
        }
    }

    /** A month above its weeks; one that has a single week in the term is not written, for want of room. */
    private void addMonths(List<LocalDate> weeks) {
        int from = 0;
        for (int week = 1; week <= weeks.size(); week++) {
            boolean ends = week == weeks.size()
                    || weeks.get(week).getMonth() != weeks.get(from).getMonth();
            if (!ends) continue;
            Label month = new Label(words.date("MMMM", weeks.get(from)));
            month.getStyleClass().setAll("label", "term-month");
            month.setMinWidth(0);
            if (week - from > 1) node.add(month, from + 1, 0, week - from, 1);
            from = week;
        }
    }

    /** The Monday of a week. */
    private static Node heading(AgendaShown shown, LocalDate monday) {
        Label label = new Label(String.valueOf(monday.getDayOfMonth()));
        label.getStyleClass().setAll("label", "term-week");
        if (TermWeeks.mondayOf(shown.today()).equals(monday))
            label.getStyleClass().add("term-now");
        if (TermWeeks.isOff(shown, monday)) label.getStyleClass().add("term-off");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        return label;
    }

    @Override
    public void choose(@Nullable SessionId id) {
        cells.forEach(cell -> cell.choose(id));
    }

    @Override
    public Optional<Node> nodeOf(@Nullable SessionId id) {
        return cells.stream()
                .filter(cell -> node.equals(cell.getParent()) && cell.holds(id))
                .map(Node.class::cast)
                .findFirst();
    }

    @Override
    public Optional<Held> at(Node pressed) {
        for (Node at = pressed; at != null; at = at.getParent()) if (at instanceof TermCell cell) return cell.first();
        return Optional.empty();
    }
}
