package fr.permanence.stays.dates;

/** Why a day of the house cannot be noted so. */
public enum HouseDateRefusal {
    /** Only a commission says enough by itself. */
    NO_LABEL,
    TOO_LONG,
    YEAR_OUT_OF_RANGE,
    /** The same is noted on that day already. */
    TWICE,
    GONE
}
