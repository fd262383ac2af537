package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.Destinations;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The destinations that are known while one is typed, and what is known of the one that is typed. */
final class DestinationsTyped {
    private final Destinations destinations;
    private final StayTyped typed;
    private final Voice voice;
    private final Lane lane;
    private final ObservableList<Destination> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Remembered> remembered = new ReadOnlyObjectWrapper<>(Remembered.nothing());

    DestinationsTyped(Background background, Destinations destinations, StayTyped typed, Voice voice) {
        this.destinations = destinations;
        this.typed = typed;
        this.voice = voice;
        lane = background.lane();
        typed.of(Asked.DESTINATION).addListener(changed -> remember());
    }

    /** Those that are known, those still proposed first. */
    ObservableList<Destination> all() {
        return all;
    }

    /** What is known of the one that is typed. */
    ReadOnlyObjectProperty<Remembered> rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    /** Reads them once more. */
    void askAgain() {
        lane.run(
                destinations::all,
                read -> {
                    all.setAll(read);
                    remember();
                },
                voice::trouble);
    }

    /** The one that is typed, in whatever letters; nothing for a new one. */
    Optional<Destination> known() {
        String name = typed.destination();
        return all.stream()
                .filter(one -> one.is().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names that begin so, in whatever letters: who stops typing half-way means one of these. */
    private List<String> near() {
        String begun = typed.destination();
        if (begun.isEmpty()) return List.of();
        return all.stream()
                .map(one -> one.is().name())
                .filter(name -> name.regionMatches(true, 0, begun, 0, begun.length()))
                .toList();
    }

    private void remember() {
        Optional<Destination> known = known();
        if (known.isEmpty()) {
            lane.clear();
            remembered.set(Remembered.fresh(!typed.destination().isEmpty(), near()));
            return;
        }
        Destination there = known.get();
        lane.run(
                () -> destinations.stays(there.id()),
                earlier -> remembered.set(Remembered.of(there, earlier)),
                voice::trouble);
    }
}
