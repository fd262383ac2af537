package fr.permanence.stays.ui.plan;

import fr.permanence.stays.DestinationDraft;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed of a destination, kept as typed until it is saved. */
final class DestinationTyped {
    /** What is asked of it. */
    enum Place {
        NAME,
        LODGING,
        ADDRESS,
        PHONE,
        NOTES
    }

    private final Map<Place, StringProperty> answers = new EnumMap<>(Place.class);

    DestinationTyped() {
        for (Place asked : Place.values()) answers.put(asked, new SimpleStringProperty(""));
    }

    StringProperty of(Place asked) {
        return java.util.Objects.requireNonNull(answers.get(asked));
    }

    void fill(@Nullable DestinationDraft draft) {
        of(Place.NAME).set(draft == null ? "" : draft.name());
        of(Place.LODGING).set(text(draft == null ? null : draft.lodging()));
        of(Place.ADDRESS).set(text(draft == null ? null : draft.address()));
        of(Place.PHONE).set(text(draft == null ? null : draft.phone()));
        of(Place.NOTES).set(text(draft == null ? null : draft.notes()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    DestinationDraft draft() {
        return new DestinationDraft(
                of(Place.NAME).get(),
                of(Place.LODGING).get(),
                of(Place.ADDRESS).get(),
                of(Place.PHONE).get(),
                of(Place.NOTES).get());
    }
}
