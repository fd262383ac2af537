package fr.permanence.checkin.apart;

/** Why two people cannot be kept apart as asked. */
public enum ApartRefusal {
    SAME_PERSON,
    /** Nobody to warn is named. */
    WARN_MISSING,
    WARN_TOO_LONG,
    /** They are kept apart already. */
    ALREADY
}
