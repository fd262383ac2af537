package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayPhase;

/**
 * One stay as the year shows it.
 *
 * @param name where it goes: "Lourdes"
 * @param full how full it is, or how far: "8/10", "idée"
 * @param days from departure to return
 */
public record Bar(StayId id, String name, String full, Span days, StayPhase phase) {
    /** What stands on it: "Lourdes · 8/10". */
    public String label() {
        return full.isEmpty() ? name : name + " · " + full;
    }

    Bar on(Span other) {
        return new Bar(id, name, full, other, phase);
    }

    @Override
    public String toString() {
        return "Bar[" + id + "]";
    }
}
