package fr.permanence.stays.proposals;

import fr.permanence.ids.PersonId;
import fr.permanence.people.followup.FollowUpLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who might go.
 *
 * @param lastReturn the last day of the last stay she was on, or null when she never went
 * @param asked on how many stays since she asked for a place and got none
 * @param youngest how old the youngest child who ever travelled with her is now, in years, or null
 * @param papers how her papers stand, as far as they were looked at
 */
record Candidate(
        PersonId person,
        FollowUpLevel level,
        @Nullable LocalDate lastReturn,
        int asked,
        @Nullable Integer youngest,
        Papers papers) {
    /** How her papers stand for these dates. */
    enum Papers {
        NOT_LOOKED_AT,
        UNKNOWN,
        VALID,
        TOO_SHORT
    }

    Candidate with(Papers other) {
        return new Candidate(person, level, lastReturn, asked, youngest, other);
    }

    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }
}
