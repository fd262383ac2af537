package fr.permanence.checkin.paperlist;

/** Why a paper list cannot be written down. */
public enum PaperRefusal {
    DAY_TO_COME,
    /** A year before 1900: a slip of the keyboard. */
    DAY_TOO_LONG_AGO,
    /** A time of today that is still to come. */
    TIME_TO_COME,
    NOTHING,
    /** A name is too long. */
    NAME_UNFIT,
    /** A code is too long. */
    CODE_UNFIT,
    /** Somebody was taken back in between. */
    PERSON_GONE
}
