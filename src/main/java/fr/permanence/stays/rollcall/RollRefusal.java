package fr.permanence.stays.rollcall;

/** Why a point or a mark cannot be so. */
public enum RollRefusal {
    NO_LABEL,
    TOO_LONG,
    NO_SUCH_TIME,
    OUTSIDE_THE_STAY,
    NOT_EXPECTED,
    GONE
}
