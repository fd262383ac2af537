package fr.permanence.people.entries;

import fr.permanence.access.Compartment;
import fr.permanence.access.Right;

/** What an entry is, under which key it is sealed, and who may read it. */
public enum EntryKind {
    /** Whom to call when something happens on a stay. */
    EMERGENCY_CONTACT("departure", Compartment.DEPARTURE, Right.SEE_DEPARTURE),
    /** A dated, signed note of the social team. */
    SOCIAL_NOTE("social", Compartment.SOCIAL, Right.SEE_SOCIAL);

    private final String stem;
    private final Compartment compartment;
    private final Right right;

    EntryKind(String stem, Compartment compartment, Right right) {
        this.stem = stem;
        this.compartment = compartment;
        this.right = right;
    }

    /** The compartment it is sealed under. */
    public Compartment compartment() {
        return compartment;
    }

    /** The right to read and write it. */
    public Right right() {
        return right;
    }

    String table() {
        return stem + "_entry";
    }

    String writeVerb() {
        return stem + ".write";
    }

    String removeVerb() {
        return stem + ".remove";
    }

    String readVerb() {
        return stem + ".read";
    }
}
