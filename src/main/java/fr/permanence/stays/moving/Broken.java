package fr.permanence.stays.moving;

import fr.permanence.stays.StayLine;
import java.util.List;

/** Something that a stay would run into on other days. */
public sealed interface Broken {
    /**
     * Somebody who has a place would be on two stays at once, which is refused.
     *
     * @param names as they chose them
     */
    record OnTwoStays(List<String> names, StayLine other) implements Broken {
        @Override
        public String toString() {
            return "OnTwoStays[" + other + "]";
        }
    }

    /** The papers of somebody who has a place would not outlast the return by the margin of the house. */
    record PapersEnd(String name) implements Broken {
        @Override
        public String toString() {
            return "PapersEnd";
        }
    }

    /** Another stay has a day in common. */
    record AnotherStay(StayLine other) implements Broken {}
}
