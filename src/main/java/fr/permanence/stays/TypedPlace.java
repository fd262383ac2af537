package fr.permanence.stays;

import fr.permanence.ids.DestinationId;
import fr.permanence.ids.Ids;
import fr.permanence.store.RowChanges;
import fr.permanence.store.RowChanges.Restored;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A destination that was added because it was typed with a stay: it goes when that is taken back, unless another stay goes
 * there or something was written of it since, and comes back when it is done again.
 */
final class TypedPlace {
    private static final String ROWS = "rows";
    private static final String ADDED = "placeAdded";
    private static final String REMOVED = "placeRemoved";

    private final DestinationId id;
    private final @Nullable RowChanges added;

    private TypedPlace(DestinationId id, @Nullable RowChanges added) {
        this.id = id;
        this.added = added;
    }

    /** The destination of this name, which is added when there is none. */
    static TypedPlace of(Transaction tx, Ids ids, String name) {
        DestinationDraft draft = DestinationRules.cleaned(DestinationDraft.named(name));
        Optional<Destination> known = new DestinationRepository(tx)
                .all().stream()
                        .filter(there -> there.is().name().equalsIgnoreCase(draft.name()))
                        .findFirst();
        if (known.isPresent()) return new TypedPlace(known.get().id(), null);
        Destination fresh = new Destination(new DestinationId(ids.next()), draft, false, 1);
        RowChanges changes = new RowChanges(tx);
        DestinationRepository.insert(changes, fresh);
        return new TypedPlace(fresh.id(), changes);
    }

    /** One that was there. */
    static TypedPlace known(DestinationId id) {
        return new TypedPlace(id, null);
    }

    DestinationId id() {
        return id;
    }

    /** The stay is not written: nor is its place. */
    void giveUp() {
        if (added != null) added.giveUp();
    }

    /** What takes back the stay and its place. */
    UndoNote note(RowChanges stay) {
        return added == null ? stay.note() : with(stay.note(), ADDED, added);
    }

    private static UndoNote with(UndoNote note, String key, RowChanges place) {
        Map<String, String> content = new HashMap<>(note.content());
        content.put(key, place.note().need(ROWS));
        return UndoNote.of(content);
    }

    /** Before a stay is done again: puts its place back where it went with it; empty where it did not. */
    static Optional<RowChanges> back(Transaction tx, UndoNote note) {
        return restored(tx, note.value(REMOVED));
    }

    /** After that: what takes it back in turn. */
    static UndoNote noteOfBack(UndoNote note, Optional<RowChanges> place) {
        return place.map(changes -> with(note, ADDED, changes)).orElse(note);
    }

    /** After a stay was taken back: takes its place back too where nothing else holds on to it; returns the whole note. */
    static UndoNote gone(Transaction tx, UndoNote was, UndoNote note) {
        return restored(tx, was.value(ADDED))
                .map(changes -> with(note, REMOVED, changes))
                .orElse(note);
    }

    private static Optional<RowChanges> restored(Transaction tx, @Nullable String rows) {
        if (rows == null) return Optional.empty();
        return RowChanges.restore(tx, UndoNote.of(Map.of(ROWS, rows))) instanceof Restored restored
                ? Optional.of(restored.changes())
                : Optional.empty();
    }
}
