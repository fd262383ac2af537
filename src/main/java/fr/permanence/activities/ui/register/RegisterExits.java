package fr.permanence.activities.ui.register;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages about places and presence lead to.
 *
 * @param file opens one person's file
 * @param hers opens all that one person does
 * @param grid opens a term of one activity
 * @param fairness opens who never had a place, and the lots of one activity
 * @param sheet shows the sheet to sign of one session; null while there is none
 */
public record RegisterExits(
        Consumer<PersonId> file,
        Consumer<PersonId> hers,
        Consumer<TermOf> grid,
        Consumer<@Nullable ActivityId> fairness,
        @Nullable Consumer<SessionId> sheet) {
    /** An activity, and a day of the term that is meant. */
    public record TermOf(ActivityId activity, LocalDate day) {}
}
