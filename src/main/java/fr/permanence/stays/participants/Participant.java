package fr.permanence.stays.participants;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import org.jspecify.annotations.Nullable;

/**
 * A woman on the way to a stay, or back from one.
 *
 * @param asked whether she asked to go herself
 * @param reason why she was chosen, where the choice departs from the proposal, or null
 */
public record Participant(
        ParticipantId id,
        StayId stay,
        PersonId person,
        ParticipantState state,
        boolean asked,
        @Nullable String reason,
        OwnDays days,
        Standing standing) {
    /** Whether she counts among the places of the stay. */
    public boolean takesPlace() {
        return standing == Standing.HELD && state.takesPlace();
    }

    Participant in(ParticipantState other) {
        return new Participant(id, stay, person, other, asked, reason, days, standing);
    }

    Participant asking() {
        return new Participant(id, stay, person, state, true, reason, days, standing);
    }

    Participant because(@Nullable String why) {
        return new Participant(id, stay, person, state, asked, why, days, standing);
    }

    Participant during(OwnDays own) {
        return new Participant(id, stay, person, state, asked, reason, own, standing);
    }

    @Override
    public String toString() {
        return "Participant[" + id + ", " + state + "]";
    }
}
