package fr.permanence.sample;

/** Why a fictional centre of some size cannot be made. */
public enum SampleRefusal {
    PEOPLE_NEGATIVE,
    PEOPLE_TOO_MANY,
    YEARS_NEGATIVE,
    YEARS_TOO_MANY
}
