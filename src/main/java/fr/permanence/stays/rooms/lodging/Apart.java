package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.SleeperId;

/** Two who are not put in one room, in whichever order; why is not said. */
public record Apart(SleeperId one, SleeperId other) {
    public Apart {
        if (one.value() > other.value()) {
            SleeperId first = other;
            other = one;
            one = first;
        }
    }
}
