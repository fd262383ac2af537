package fr.permanence.stays.ui.year;

import fr.permanence.stays.ui.shared.StayWords;
import java.util.List;

/**
 * Something that a stay would run into on other days.
 *
 * @param about what it says of it, in the order in which the words name it
 */
public record Crossing(Kind kind, List<String> about) {
    public Crossing {
        about = List.copyOf(about);
    }

    /** What it runs into; the words are under "crossing." and this name. */
    public enum Kind {
        /** Somebody who is confirmed would be on two stays at once: the house refuses it. */
        TWICE(true),
        /** A document would not be valid until after the return. */
        PAPERS(true),
        /** Another stay has a day in common. */
        OTHER_STAY(false),
        SCHOOL(false),
        PUBLIC(false),
        /** A date of the house. */
        DATE(false);

        private final boolean isGrave;

        Kind(boolean isGrave) {
            this.isGrave = isGrave;
        }

        /** Whether it keeps somebody from going; else it is only good to know. */
        public boolean isGrave() {
            return isGrave;
        }
    }

    /** In one line, in the language of the moment. */
    public String said(StayWords words) {
        return words.say("crossing." + kind, about.toArray());
    }

    @Override
    public String toString() {
        return "Crossing[" + kind + "]";
    }
}
