package fr.permanence.people.extract;

import fr.permanence.ids.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sibling room holds on a person; given by that room, which this one does not know. */
@FunctionalInterface
public interface HeldElsewhere {
    /** All of it. */
    Parts of(PersonId person);

    /** What both rooms hold. */
    default HeldElsewhere and(HeldElsewhere other) {
        return person -> {
            Parts mine = of(person);
            Parts theirs = other.of(person);
            List<Visit> visits = new ArrayList<>(mine.visits());
            visits.addAll(theirs.visits());
            List<Line> lines = new ArrayList<>(mine.lines());
            lines.addAll(theirs.lines());
            return new Parts(visits, lines);
        };
    }

    /**
     * What is held.
     *
     * @param visits the newest first
     * @param lines anything else
     */
    record Parts(List<Visit> visits, List<Line> lines) {
        public Parts {
            visits = List.copyOf(visits);
            lines = List.copyOf(lines);
        }

        /** Nothing. */
        public static Parts none() {
            return new Parts(List.of(), List.of());
        }
    }

    /**
     * One visit.
     *
     * @param leftAt until when, or null when that is not known
     * @param children how many came along
     * @param services what was given, as the house names it, and what an interview was asked for
     */
    record Visit(LocalDate day, Instant arrivedAt, @Nullable Instant leftAt, int children, List<String> services) {
        public Visit {
            services = List.copyOf(services);
        }

        @Override
        public String toString() {
            return "Visit";
        }
    }

    /**
     * Anything else that is held.
     *
     * @param kind what it is, said in words under {@code held.<kind>}
     * @param day since when or of which day
     * @param text what it says; may be empty
     */
    record Line(String kind, LocalDate day, String text) {
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }
}
