package fr.permanence.people.register;

import fr.permanence.people.PersonDraft;
import java.util.List;

/** What one row of the register says, before anything is known of who is already there. */
sealed interface RowReading {
    /** A person. */
    record Person(PersonDraft draft) implements RowReading {}

    /** Cells that cannot be understood. */
    record Wrong(List<CellError> errors) implements RowReading {
        public Wrong {
            errors = List.copyOf(errors);
        }
    }

    /** Nothing in any column that becomes something. */
    record Nothing() implements RowReading {}
}
