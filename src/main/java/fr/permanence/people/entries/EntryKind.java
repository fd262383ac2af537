package fr.permanence.people.entries;

import fr.permanence.access.Compartment;
import fr.permanence.access.Right;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry is, under which key it is sealed, and who may read it. What a departure needs lies in one table whatever it
 * is: what kind an entry is of is under the seal too.
 */
public enum EntryKind {
    /** Whom to call when something happens on a stay. */
    EMERGENCY_CONTACT("departure", Compartment.DEPARTURE, Right.SEE_DEPARTURE),
    /** A paper that says who she is, and until when. */
    DOCUMENT("departure", Compartment.DEPARTURE, Right.SEE_DEPARTURE),
    /** What must be known of her health and of a treatment while she is away. */
    HEALTH("departure", Compartment.DEPARTURE, Right.SEE_DEPARTURE),
    /** What she eats and does not eat. */
    DIET("departure", Compartment.DEPARTURE, Right.SEE_DEPARTURE),
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

    /** Whether it is a text alone, and not a paper with a day. */
    public boolean isText() {
        return this != DOCUMENT;
    }

    /** One kind of each table: what is done to a table is done once. */
    static List<EntryKind> tables() {
        return List.of(EMERGENCY_CONTACT, SOCIAL_NOTE);
    }

    /** The kind that a sealed row without one is of: it was written before there were others in its table. */
    EntryKind first() {
        return Stream.of(values())
                .filter(kind -> kind.stem.equals(stem))
                .findFirst()
                .orElseThrow();
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
