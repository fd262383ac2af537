package fr.permanence.stays.dates;

import fr.permanence.ids.HouseDateId;
import java.time.LocalDate;

/**
 * A day of the house that stays are planned around: a commission, another date. No person is named in it.
 *
 * @param label how it is called, one line; may be empty for a commission
 */
public record HouseDate(HouseDateId id, LocalDate day, Kind kind, String label) {
    /** What is held on that day. */
    public enum Kind {
        /** The commission at the préfecture that gives its opinion on pathways out of prostitution (CASF, L121-9). */
        COMMISSION,
        OTHER
    }

    @Override
    public String toString() {
        return "HouseDate[" + id + "]";
    }
}
