package fr.permanence.people.register;

import fr.permanence.tables.Refusal;

/** How the reading of a register ended. */
public sealed interface RegisterReading {
    /** It was read whole. */
    record Read(RegisterSheet sheet) implements RegisterReading {}

    /** The file is no spreadsheet that can be read. */
    record Refused(Refusal refusal) implements RegisterReading {}

    /** The person stopped the reading. */
    record Stopped() implements RegisterReading {}
}
