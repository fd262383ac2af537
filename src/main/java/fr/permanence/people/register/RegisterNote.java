package fr.permanence.people.register;

import fr.permanence.ids.PersonId;
import fr.permanence.store.UndoNote;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of a register that came in, and of one that was taken back and may come in again. */
final class RegisterNote {
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String PEOPLE = "people";
    private static final HexFormat HEX = HexFormat.of();

    private RegisterNote() {}

    /** Those of one act have the numbers from the first to the last: nobody else is written down meanwhile. */
    static UndoNote ofThoseBetween(PersonId first, PersonId last) {
        return UndoNote.of(Map.of(FIRST, String.valueOf(first.value()), LAST, String.valueOf(last.value())));
    }

    static PersonId first(UndoNote note) {
        return new PersonId(Long.parseLong(note.need(FIRST)));
    }

    static PersonId last(UndoNote note) {
        return new PersonId(Long.parseLong(note.need(LAST)));
    }

    /** All that is needed to put them back: number, mark and person, one on each line. */
    static UndoNote ofWhole(Map<PersonId, String> people, Map<PersonId, RegisterMark> marks) {
        String lines = people.entrySet().stream()
                .map(one -> one.getKey().value() + "\t" + hex(marks.get(one.getKey())) + "\t" + one.getValue())
                .collect(Collectors.joining("\n"));
        return UndoNote.of(Map.of(PEOPLE, lines));
    }

    /** The people of such a note, each as her own note, by number. */
    static Map<PersonId, String> people(UndoNote note) {
        Map<PersonId, String> people = new LinkedHashMap<>();
        note.need(PEOPLE).lines().map(line -> line.split("\t", 3)).forEach(parts -> people.put(id(parts), parts[2]));
        return people;
    }

    /** The marks of such a note. */
    static SortedMap<RegisterMark, PersonId> marks(UndoNote note) {
        SortedMap<RegisterMark, PersonId> marks = new TreeMap<>();
        note.need(PEOPLE)
                .lines()
                .map(line -> line.split("\t", 3))
                .filter(parts -> !parts[1].isEmpty())
                .forEach(parts -> marks.put(RegisterMark.of(HEX.parseHex(parts[1])), id(parts)));
        return marks;
    }

    private static PersonId id(String[] parts) {
        return new PersonId(Long.parseLong(parts[0]));
    }

    private static String hex(@Nullable RegisterMark mark) {
        return mark == null ? "" : HEX.formatHex(mark.bytes());
    }
}
