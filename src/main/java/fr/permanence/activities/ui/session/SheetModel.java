package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Marks;
import fr.permanence.activities.attendance.Marks.Marking;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheet of a session: each key is shown at once, kept at once, and taken back on the screen when it was not kept. */
final class SheetModel {
    private final RegisterActs acts;
    private final Runnable settled;
    private final ObservableList<SheetItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PersonId> chosen = new SimpleObjectProperty<>();
    /** What was pressed and is not kept yet, by person. */
    private final Map<PersonId, Pressed> pressed = new HashMap<>();

    private List<SheetLine> kept = List.of();
    private @Nullable SessionId session;
    private long presses;

    /** @param settled is told when all keys pressed so far are kept */
    SheetModel(RegisterActs acts, Runnable settled) {
        this.acts = acts;
        this.settled = settled;
    }

    /** One key: what it marks, and which key it was. */
    private record Pressed(@Nullable Mark mark, long turn) {}

    ObservableList<SheetItem> items() {
        return items;
    }

    /** The line that keys are for; null for none. */
    ObjectProperty<@Nullable PersonId> chosenProperty() {
        return chosen;
    }

    Optional<SheetLine> chosen() {
        return items.stream()
                .filter(item -> item.person().equals(chosen.get()))
                .map(SheetItem::line)
                .findFirst();
    }

    /** Shows what the store holds; what was pressed meanwhile stands over it. */
    void take(SessionId of, List<SheetLine> lines) {
        if (!of.equals(session)) {
            pressed.clear();
            chosen.set(null);
            items.clear();
        }
        session = of;
        kept = List.copyOf(lines);
        show();
    }

    void nothing() {
        session = null;
        pressed.clear();
        kept = List.of();
        items.clear();
        chosen.set(null);
    }

    private void show() {
        List<SheetLine> lines = kept.stream().map(this::overlaid).toList();
        boolean samePeople = lines.stream()
                .map(SheetLine::person)
                .toList()
                .equals(items.stream().map(SheetItem::person).toList());
        if (samePeople) {
            for (int i = 0; i < lines.size(); i++) items.get(i).lineProperty().set(lines.get(i));
        } else {
            PersonId before = chosen.get();
            items.setAll(lines.stream().map(SheetItem::new).toList());
            chosen.set(before);
        }
        if (chosen().isEmpty())
            chosen.set(items.isEmpty() ? null : items.getFirst().person());
    }

    private SheetLine overlaid(SheetLine line) {
        Pressed key = pressed.get(line.person());
        return key == null ? line : line.marked(key.mark());
    }

    /** Marks the chosen line and goes on to the next. */
    void key(Mark mark) {
        chosen().ifPresent(line -> {
            step(1);
            if (line.mark() != mark) set(line.person(), mark);
        });
    }

    /** Takes the mark of the chosen line away, and stays there. */
    void clear() {
        chosen().filter(SheetLine::isMarked).ifPresent(line -> set(line.person(), null));
    }

    /** A click on a letter: marks, or takes away the mark that somebody made. Who is away is excused already. */
    void press(SheetLine line, Mark mark) {
        chosen.set(line.person());
        boolean isThere = line.mark() == mark;
        if (!isThere || line.isMarked()) set(line.person(), isThere ? null : mark);
    }

    /** Marks the chosen line as proposed and goes on to the next. */
    void accept() {
        chosen().ifPresent(line -> {
            Mark proposed = line.proposed();
            step(1);
            if (proposed != null) set(line.person(), proposed);
        });
    }

    /** The line below (1) or above (-1); stays at the ends. */
    void step(int by) {
        for (int i = 0; i < items.size(); i++)
            if (items.get(i).person().equals(chosen.get())) {
                chosen.set(items.get(Math.clamp(i + by, 0, items.size() - 1)).person());
                return;
            }
    }

    private void set(PersonId person, @Nullable Mark mark) {
        SessionId of = session;
        if (of == null) return;
        long turn = ++presses;
        pressed.put(person, new Pressed(mark, turn));
        show();
        acts.background()
                .run(
                        () -> acts.services().came().marks().mark(of, person, mark),
                        marking -> marked(of, person, new Pressed(mark, turn), marking),
                        trouble -> {
                            drop(person, turn);
                            acts.voice().trouble(trouble);
                        });
    }

    private void marked(SessionId of, PersonId person, Pressed key, Marking marking) {
        if (marking instanceof Marks.Refused refused) {
            acts.refused(acts.words().say("mark.refusal." + refused.reason()));
            // Nothing was marked: the line that was meant stays the one that is meant.
            if (of.equals(session)) chosen.set(person);
        } else if (of.equals(session)) {
            kept = kept.stream()
                    .map(line -> line.person().equals(person) ? line.marked(key.mark()) : line)
                    .toList();
            say(of, person, key.mark());
        }
        drop(person, key.turn());
    }

    private void say(SessionId of, PersonId person, @Nullable Mark mark) {
        String name = kept.stream()
                .filter(line -> line.person().equals(person))
                .map(line -> acts.words().name(line.name()))
                .findFirst()
                .orElse("");
        String key = mark == null ? "marked.none" : "marked." + mark;
        acts.done(acts.words().say(key, name), Marks.MARK, of.value());
    }

    private void drop(PersonId person, long turn) {
        Pressed key = pressed.get(person);
        if (key == null || key.turn() != turn) return;
        pressed.remove(person);
        show();
        if (!isBusy()) settled.run();
    }

    /** Another session is shown from now on: keys that are being kept are kept, but no longer shown. */
    void forgetKeys() {
        pressed.clear();
    }

    /** Whether some key is not kept yet. */
    boolean isBusy() {
        return !pressed.isEmpty();
    }

    /** How many are proposed by the desk's check-ins and by what was said beforehand. */
    int proposed() {
        return (int)
                items.stream().filter(item -> item.line().proposed() != null).count();
    }

    /** Takes over all that is proposed, as one act. */
    void acceptAll() {
        Map<PersonId, Mark> marks = new LinkedHashMap<>();
        for (SheetItem item : items) {
            Mark proposed = item.line().proposed();
            if (proposed != null) marks.put(item.person(), proposed);
        }
        markSeveral(marks, "marked.proposed");
    }

    /** Whoever has a place and is not marked yet was there, but for who said that she would not be; one act. */
    void allPresent() {
        Map<PersonId, Mark> marks = new LinkedHashMap<>();
        for (SheetItem item : items)
            if (item.line().mark() == null)
                marks.put(item.person(), item.line().standing() == Standing.SAID_ABSENT ? Mark.EXCUSED : Mark.PRESENT);
        markSeveral(marks, "marked.all");
    }

    private void markSeveral(Map<PersonId, Mark> marks, String said) {
        SessionId of = session;
        if (of == null) return;
        if (marks.isEmpty()) {
            acts.refused(acts.words().say("marked.nobody"));
            return;
        }
        acts.run(() -> acts.services().came().marks().markSeveral(of, marks), marking -> {
            switch (marking) {
                case Marks.Refused refused -> acts.refused(acts.words().say("mark.refusal." + refused.reason()));
                case Marks.MarkedSeveral several -> {
                    keep(of, marks);
                    acts.done(acts.words().say(said, several.people()), Marks.MARK_SEVERAL, of.value());
                }
                default -> acts.refused(acts.words().say("marked.nobody"));
            }
        });
    }

    private void keep(SessionId of, Map<PersonId, Mark> marks) {
        if (!of.equals(session)) return;
        List<SheetLine> lines = new ArrayList<>();
        for (SheetLine line : kept) {
            Mark mark = marks.get(line.person());
            lines.add(mark == null ? line : line.marked(mark));
        }
        kept = lines;
        show();
    }
}
