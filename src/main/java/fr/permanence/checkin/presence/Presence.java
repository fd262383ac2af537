package fr.permanence.checkin.presence;

import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one visit beside its arrival.
 *
 * @param departure null while she is in
 * @param leftAt when she was seen leaving; null while she is in and when nobody saw it
 * @param children how many children came along, the named ones included
 * @param named those whose name was given
 */
public record Presence(
        VisitId visit,
        @Nullable Departure departure,
        @Nullable Instant leftAt,
        int children,
        List<Child> named) {
    public Presence {
        named = List.copyOf(named);
    }

    /** Whether the visit has not ended. */
    public boolean isOpen() {
        return departure == null;
    }

    /** Whether it says more than an arrival does. */
    boolean saysSomething() {
        return departure != null || children > 0;
    }

    Presence ended(Departure how, @Nullable Instant at) {
        return new Presence(visit, how, at, children, named);
    }

    Presence open() {
        return new Presence(visit, null, null, children, named);
    }

    Presence with(int count, List<Child> among) {
        return new Presence(visit, departure, leftAt, count, among);
    }

    @Override
    public String toString() {
        return "Presence[" + visit + "]";
    }
}
