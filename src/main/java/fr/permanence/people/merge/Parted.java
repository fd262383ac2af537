package fr.permanence.people.merge;

import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two files that came apart, with what it takes to make them one again exactly as they were.
 *
 * @param at when they had been made one
 * @param rows what had moved, also what does not come back because it was changed since
 */
record Parted(MergeId id, PersonId kept, PersonId gone, Instant at, States states, List<MovedRow> rows) {
    /**
     * What was written of them.
     *
     * @param was of the one who stayed before the merge
     * @param became by it
     * @param had when they came apart
     * @param left what is left of it since
     * @param other of the one who went, since
     */
    record States(MergeState was, MergeState became, MergeState had, MergeState left, MergeState other) {
        @Override
        public String toString() {
            return "States";
        }
    }

    Parted {
        rows = List.copyOf(rows);
    }

    UndoNote note() {
        return UndoNote.of(Map.of(
                "kept", String.valueOf(kept.value()),
                "gone", String.valueOf(gone.value()),
                "at", at.toString(),
                "was", states.was().toText(),
                "became", states.became().toText(),
                "had", states.had().toText(),
                "left", states.left().toText(),
                "other", states.other().toText(),
                "rows",
                        rows.stream()
                                .map(row -> row.kind() + " " + row.id() + " " + row.was())
                                .collect(Collectors.joining("\n"))));
    }

    static Parted read(MergeId id, UndoNote note) {
        return new Parted(
                id,
                new PersonId(Long.parseLong(note.need("kept"))),
                new PersonId(Long.parseLong(note.need("gone"))),
                Instant.parse(note.need("at")),
                new States(
                        MergeState.of(note.need("was")),
                        MergeState.of(note.need("became")),
                        MergeState.of(note.need("had")),
                        MergeState.of(note.need("left")),
                        MergeState.of(note.need("other"))),
                note.need("rows").lines().map(Parted::row).toList());
    }

    private static MovedRow row(String line) {
        String[] parts = line.split(" ", 3);
        return new MovedRow(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return "Parted[" + id + "]";
    }
}
