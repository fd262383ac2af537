package fr.permanence.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.TestHouse.Services;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonLine;
import fr.permanence.people.entries.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Over any history of a day, undo brings back exactly what was there before, redo what was there after; also reopened. */
class UndoProperties {
    private static final List<String> TABLES = List.of(
            "person",
            "person_alias",
            "person_phone",
            "person_language",
            "visit",
            "footfall",
            "handover",
            "social_entry");

    /** Two stacks of what the whole store held: what undo must lead to, and what redo must lead to. */
    private record Past(Deque<String> before, Deque<String> after) {}

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void undo_and_redo_lead_to_the_very_rows_that_were_there(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 99) Integer> choices) throws IOException {
        Path directory = Scratch.folder("undo");
        try (TestHouse house = TestHouse.in(directory)) {
            Past past = new Past(new ArrayDeque<>(), new ArrayDeque<>());
            for (int choice : choices) {
                house.clock().move(Duration.ofSeconds(7));
                if (choice >= 95) house.restart();
                else if (choice >= 75) undo(house, past);
                else if (choice >= 60) redo(house, past);
                else act(house, past, choice);
            }
            while (!past.before().isEmpty()) undo(house, past);
            assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Nothing.class);
            long lines = house.open().database().read(house.open().journal()::verify);
            assertThat(lines).isPositive();
        } finally {
            try (var files = Files.walk(directory)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /** What was undone before something new was done stays undone, also when the new is undone and done again. */
    @Example
    void nothing_is_redone_from_before_something_new() throws IOException {
        try (TestHouse house = TestHouse.in(Scratch.folder("undo"))) {
            Services desk = house.services();
            desk.checkIns.arriveAnonymously(1);
            desk.undo.undoLast();
            desk.checkIns.arriveAnonymously(2);
            desk.undo.undoLast();
            assertThat(desk.undo.redoLast()).isInstanceOf(Undo.Done.class);
            assertThat(desk.undo.redoLast()).isInstanceOf(Undo.Nothing.class);
            assertThat(desk.checkIns.today())
                    .singleElement()
                    .satisfies(line -> assertThat(line.visit().headCount()).isEqualTo(2));
        }
    }

    private static void undo(TestHouse house, Past past) {
        String now = everything(house);
        Undo.Outcome outcome = house.services().undo.undoLast();
        if (past.before().isEmpty()) {
            assertThat(outcome).isInstanceOf(Undo.Nothing.class);
            return;
        }
        assertThat(outcome).isInstanceOf(Undo.Done.class);
        assertThat(everything(house)).isEqualTo(past.before().pop());
        past.after().push(now);
    }

    private static void redo(TestHouse house, Past past) {
        String now = everything(house);
        Undo.Outcome outcome = house.services().undo.redoLast();
        if (past.after().isEmpty()) {
            assertThat(outcome).isInstanceOf(Undo.Nothing.class);
            return;
        }
        assertThat(outcome).isInstanceOf(Undo.Done.class);
        assertThat(everything(house)).isEqualTo(past.after().pop());
        past.before().push(now);
    }

    private static void act(TestHouse house, Past past, int choice) {
        String before = everything(house);
        Services desk = house.services();
        Optional<PersonId> somebody = somebody(desk, choice);
        PersonDraft draft = new PersonDraft(
                "Joy" + choice % 4,
                choice % 3 == 0 ? "Papadopoulou" : null,
                choice % 2 == 0 ? List.of("Mama Joy", "Jo") : List.of(),
                new Birth.In(1980 + choice % 7),
                List.of("+3361234567" + choice % 10),
                List.of("en", "fr"),
                null,
                null);
        switch (choice % 7) {
            case 0 -> desk.people.add(draft);
            case 1 -> desk.checkIns.arriveNew(draft);
            case 2 -> desk.checkIns.arriveAnonymously(1 + choice);
            case 3 -> somebody.ifPresent(desk.checkIns::arrive);
            case 4 -> somebody.ifPresent(desk.checkIns::arriveAgain);
            case 5 -> somebody.ifPresent(who -> desk.people.correct(who, draft));
            default -> somebody.ifPresent(who -> desk.entries.write(who, EntryKind.SOCIAL_NOTE, "Note " + choice));
        }
        if (everything(house).equals(before)) return; // she came already, or nobody is there: nothing was done
        past.before().push(before);
        past.after().clear();
    }

    private static Optional<PersonId> somebody(Services desk, int choice) {
        List<PersonLine> lines = desk.peopleQueries.lines();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(choice % lines.size()).id());
    }

    /** Every row of every table, in order; of a sealed row its number and whom it speaks of, for its seal is new each time. */
    private static String everything(TestHouse house) {
        return house.open().database().read(tx -> {
            StringBuilder all = new StringBuilder();
            for (String table : TABLES) {
                String columns = table.equals("social_entry") ? "id, person_id" : "*";
                all.append(table).append('\n');
                all.append(tx.sql()
                        .fetch("select " + columns + " from " + table + " order by 1, 2")
                        .formatCSV());
            }
            return all.toString();
        });
    }
}
