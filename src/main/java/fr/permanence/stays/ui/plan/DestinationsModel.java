package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.DestinationRefusal;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.ui.plan.DestinationTyped.Place;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The destinations of the house, and one of them as it is written. */
public final class DestinationsModel {
    private final StayServices services;
    private final StayActs acts;
    private final StayActs beside;
    private final DestinationTyped typed = new DestinationTyped();
    private final ObservableList<Destination> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Destination> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Destinations.Earlier>> earlier = new ReadOnlyObjectWrapper<>(List.of());

    /** What does not do, and at which field that is said. */
    record Wrong(Place field, String sentence) {}

    /** @param beside reads what went to one of them, while the list is read too */
    public DestinationsModel(StayServices services, StayActs acts, StayActs beside) {
        this.services = services;
        this.beside = beside;
        this.acts = acts;
    }

    DestinationTyped typed() {
        return typed;
    }

    /** All of them, those still proposed first. */
    ObservableList<Destination> all() {
        return all;
    }

    /** The one that is written; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Destination> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What does not do; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Wrong> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The stays that went to the one that is shown, the newest first. */
    ReadOnlyObjectProperty<List<Destinations.Earlier>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    void askAgain() {
        acts.read(services.destinations()::all, all::setAll);
    }

    void startNew() {
        shown.set(null);
        earlier.set(List.of());
        wrong.set(null);
        typed.fill(null);
    }

    void open(Destination destination) {
        shown.set(destination);
        wrong.set(null);
        typed.fill(destination.is());
        beside.read(() -> services.destinations().stays(destination.id()), earlier::set);
    }

    void save() {
        DestinationDraft draft = typed.draft();
        Destination before = shown.get();
        acts.act(
                () -> before == null
                        ? services.destinations().add(draft)
                        : services.destinations().correct(before, draft),
                answer -> told(answer, "destination.saved"));
    }

    /** No longer proposes it, or proposes it again. */
    void putAway(Destination destination) {
        boolean away = !destination.putAway();
        acts.act(
                () -> services.destinations().putAway(destination, away),
                answer -> told(answer, away ? "destination.away" : "destination.back"));
    }

    private void told(Destinations.Writing answer, String said) {
        wrong.set(null);
        switch (answer) {
            case Destinations.Written done -> {
                Destination kept = done.destination();
                acts.done(
                        acts.words().say(said, kept.is().name()),
                        done.verb(),
                        kept.id().value());
                Destination was = shown.get();
                if (said.equals("destination.saved")) startNew();
                else if (was != null && was.id().equals(kept.id())) shown.set(kept);
                askAgain();
            }
            case Destinations.Refused no ->
                wrong.set(new Wrong(fieldOf(no.reason()), acts.words().say("destinationRefusal." + no.reason())));
            case Destinations.Unchanged same -> acts.say(acts.words().say("destination.same"));
        }
    }

    private static Place fieldOf(DestinationRefusal reason) {
        return switch (reason) {
            case LODGING_TOO_LONG -> Place.LODGING;
            case ADDRESS_TOO_LONG -> Place.ADDRESS;
            case PHONE_TOO_LONG -> Place.PHONE;
            case NOTES_TOO_LONG -> Place.NOTES;
            case NO_NAME, NAME_TOO_LONG, SAME_NAME, CHANGED_SINCE, GONE -> Place.NAME;
        };
    }
}
