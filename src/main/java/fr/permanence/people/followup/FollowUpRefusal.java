package fr.permanence.people.followup;

/** Why a level or a key worker cannot be written down as asked; said in words under {@code followUp.<NAME>}. */
public enum FollowUpRefusal {
    REASON_MISSING,
    /** More than 500 characters. */
    REASON_TOO_LONG,
    /** What was typed is no day. */
    DAY_UNREADABLE,
    DAY_IN_FUTURE,
    /** Before 1900. */
    DAY_TOO_LONG_AGO,
    /** More than 200 characters. */
    KEY_WORKER_TOO_LONG,
    /** She is in the bin, was merged into another file, or taken back in between. */
    PERSON_IS_GONE
}
