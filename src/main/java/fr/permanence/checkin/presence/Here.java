package fr.permanence.checkin.presence;

import fr.permanence.checkin.DeskLine;
import java.time.Instant;
import java.util.List;

/** Somebody who is in now, or an anonymous group. */
public record Here(DeskLine line, Presence presence) {
    /** Since when. */
    public Instant since() {
        return line.visit().arrivedAt();
    }

    /** How many people, children aside. */
    public int heads() {
        return line.visit().headCount();
    }

    public int children() {
        return presence.children();
    }

    /** The children whose name was given. */
    public List<Child> named() {
        return presence.named();
    }

    @Override
    public String toString() {
        return "Here[" + line.visit().id() + "]";
    }
}
