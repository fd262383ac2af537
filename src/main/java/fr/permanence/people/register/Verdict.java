package fr.permanence.people.register;

import fr.permanence.people.PersonDraft;
import java.util.List;

/** What becomes of one row of the register. */
public sealed interface Verdict {
    /**
     * A new person.
     *
     * @param draft what is written down of her
     * @param mark what the row will be remembered by
     */
    record Added(PersonDraft draft, RegisterMark mark) implements Verdict {}

    /** Somebody already known: nothing is done. */
    record Unchanged(Why why) implements Verdict {}

    /** A row that cannot be brought in, with what is wrong in which cell; at least one. */
    record Rejected(List<CellError> errors) implements Verdict {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /** A row with nothing in the columns that are brought in. */
    record PassedOver() implements Verdict {}

    /** Why a person is already known. */
    enum Why {
        /** This very row came in before. */
        CAME_IN_BEFORE,
        /** Somebody has this number, and the name or the birth is hers. */
        SAME_NUMBER,
        /** Exactly one person has these names and this day of birth. */
        SAME_NAMES_AND_BIRTH,
        /** The same row stands higher in the file. */
        TWICE_IN_FILE
    }
}
