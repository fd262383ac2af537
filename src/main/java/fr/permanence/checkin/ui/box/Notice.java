package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.codes.CodeRefusal;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import java.time.Instant;
import java.util.List;

/** What is said below the box about what is in it, until the text changes. */
public sealed interface Notice {
    Notice NONE = new None();

    /** Nothing to say. */
    record None() implements Notice {}

    /** She came today at this moment; nothing was recorded, a second visit may be. */
    record AlreadyCame(PersonId person, PersonDraft is, Instant at) implements Notice {}

    /** What was typed cannot be written down. */
    record Refused(PersonRefusal reason) implements Notice {}

    /** A group must count 1 to 99 people. */
    record NoSuchGroup() implements Notice {}

    /** Nobody is chosen, for all of them only sound like what was typed. */
    record NobodyChosen() implements Notice {}

    /** This code came today at this moment; nothing was recorded, a second visit may be. */
    record CodeCame(String code, Instant at) implements Notice {}

    /** What was typed cannot be a code. */
    record CodeRefused(CodeRefusal reason) implements Notice {}

    /** Whom to warn, for she must not meet somebody who is here. */
    record Warn(List<String> whom) implements Notice {}

    /** The chosen person was taken back in between. */
    record Gone() implements Notice {}
}
