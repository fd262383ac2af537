package fr.permanence.activities.ui.grid;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceGrid.Line;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Marks;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Term;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.ui.register.RegisterExits.TermOf;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Lane;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A term of one activity, and the cell that keys are for. A key is shown at once and kept at once. */
final class GridModel {
    private final RegisterActs acts;
    private final Lane lane;
    private final ActivityId activity;
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final IntegerProperty row = new SimpleIntegerProperty();
    private final IntegerProperty column = new SimpleIntegerProperty();
    /** Counts what has to be drawn anew though the cell stays. */
    private final IntegerProperty touched = new SimpleIntegerProperty();

    private final Map<Cell, Pressed> pressed = new HashMap<>();
    private Term term;
    private long presses;
    private boolean isPlaced;

    GridModel(RegisterActs acts, TermOf of) {
        this.acts = acts;
        lane = acts.lane();
        activity = of.activity();
        term = Term.of(of.day());
    }

    /** What was read at once. */
    record Shown(Activity activity, Term term, AttendanceGrid grid) {
        @Override
        public String toString() {
            return "Shown[" + activity.id() + "]";
        }
    }

    /** One cell. */
    record Cell(PersonId person, SessionId session) {}

    private record Pressed(@Nullable Mark mark, long turn) {}

    RegisterActs acts() {
        return acts;
    }

    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }

    IntegerProperty rowProperty() {
        return row;
    }

    IntegerProperty columnProperty() {
        return column;
    }

    IntegerProperty touchedProperty() {
        return touched;
    }

    List<Line> people() {
        Shown now = shown.get();
        return now == null ? List.of() : now.grid().people();
    }

    List<ActivitySession> sessions() {
        Shown now = shown.get();
        return now == null ? List.of() : now.grid().sessions();
    }

    void askAgain() {
        Term asked = term;
        lane.run(() -> read(asked), found -> found.ifPresent(this::take), acts.voice()::trouble);
    }

    private Optional<Shown> read(Term asked) {
        RegisterServices from = acts.services();
        return from.offered().activities().find(activity).map(found -> new Shown(found, asked, grid(asked)));
    }

    /** People in the order of the alphabet: Ş stands with S. */
    private AttendanceGrid grid(Term of) {
        AttendanceGrid grid = acts.services().came().attendance().grid(activity, of.first(), of.last());
        List<Line> people = grid.people().stream()
                .sorted(Comparator.comparing(Line::chosenName, Collator.getInstance(Locale.FRENCH)))
                .toList();
        return new AttendanceGrid(grid.sessions(), people, grid.marks(), grid.expected(), grid.missed());
    }

    private void take(Shown now) {
        shown.set(now);
        if (!isPlaced) standOnToday();
        isPlaced = true;
        stand(row.get(), column.get());
        touched.set(touched.get() + 1);
    }

    /** At the last session that can be marked. */
    private void standOnToday() {
        int last = 0;
        for (int i = 0; i < sessions().size(); i++) if (mayMark(sessions().get(i))) last = i;
        row.set(0);
        column.set(last);
    }

    /** The term after (1) or before (-1). */
    void turn(int terms) {
        term = term.next(terms);
        pressed.clear();
        isPlaced = false;
        askAgain();
    }

    /** Whether somebody can be marked in it: of today or before, and not cancelled. */
    boolean mayMark(ActivitySession of) {
        return !of.isCancelled() && !of.day().isAfter(acts.services().clock().today());
    }

    /** Goes to this cell, or to the nearest there is. */
    void stand(int toRow, int toColumn) {
        row.set(Math.clamp(toRow, 0, Math.max(0, people().size() - 1)));
        column.set(Math.clamp(toColumn, 0, Math.max(0, sessions().size() - 1)));
    }

    void step(int rows, int columns) {
        stand(row.get() + rows, column.get() + columns);
    }

    /** The cell that keys are for. */
    Optional<Cell> cell() {
        boolean isThere =
                row.get() < people().size() && column.get() < sessions().size();
        return isThere
                ? Optional.of(new Cell(
                        people().get(row.get()).person(),
                        sessions().get(column.get()).id()))
                : Optional.empty();
    }

    /** What is shown in a cell: what was just pressed, or what is kept. */
    @Nullable
    Mark mark(PersonId person, SessionId session) {
        Pressed key = pressed.get(new Cell(person, session));
        if (key != null) return key.mark();
        Shown now = shown.get();
        return now == null ? null : now.grid().mark(person, session).orElse(null);
    }

    /** Whether she has a place in it. */
    boolean isExpected(PersonId person, SessionId session) {
        Shown now = shown.get();
        return now != null
                && now.grid()
                        .expected()
                        .getOrDefault(person, java.util.Set.of())
                        .contains(session);
    }

    /** Marks the cell, or takes its mark away, and goes down to the next person. */
    void key(@Nullable Mark mark) {
        cell().ifPresent(cell -> {
            if (mark != null) step(1, 0);
            if (mark(cell.person(), cell.session()) != mark) set(cell, mark);
        });
    }

    private void set(Cell cell, @Nullable Mark mark) {
        long turn = ++presses;
        pressed.put(cell, new Pressed(mark, turn));
        touched.set(touched.get() + 1);
        acts.background()
                .run(
                        () -> marked(acts.services().came().marks().mark(cell.session(), cell.person(), mark)),
                        answer -> settle(cell, mark, turn, answer),
                        trouble -> {
                            drop(cell, turn);
                            acts.voice().trouble(trouble);
                        });
    }

    /** What came of it, and the grid as it stands then. */
    private record Answer(Marks.Marking marking, @Nullable AttendanceGrid now) {}

    private Answer marked(Marks.Marking marking) {
        return new Answer(marking, marking instanceof Marks.Refused ? null : grid(term));
    }

    private void settle(Cell cell, @Nullable Mark mark, long turn, Answer answer) {
        Shown was = shown.get();
        AttendanceGrid now = answer.now();
        if (was != null && now != null) shown.set(new Shown(was.activity(), was.term(), now));
        if (answer.marking() instanceof Marks.Refused refused)
            acts.refused(acts.words().say("mark.refusal." + refused.reason()));
        else if (answer.marking() instanceof Marks.Marked) say(cell, mark);
        drop(cell, turn);
    }

    private void say(Cell cell, @Nullable Mark mark) {
        String name = people().stream()
                .filter(line -> line.person().equals(cell.person()))
                .map(line -> acts.words().name(line.chosenName()))
                .findFirst()
                .orElse("");
        acts.done(
                acts.words().say(mark == null ? "marked.none" : "marked." + mark, name),
                Marks.MARK,
                cell.session().value());
    }

    private void drop(Cell cell, long turn) {
        Pressed key = pressed.get(cell);
        if (key != null && key.turn() == turn) pressed.remove(cell);
        touched.set(touched.get() + 1);
    }
}
