package fr.permanence.stays.prepare;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.StayId;

/** One who comes along on a stay from the team. */
public record Accompanier(AccompanierId id, StayId stay, AccompanierDraft is) {
    @Override
    public String toString() {
        return "Accompanier[" + id + "]";
    }
}
