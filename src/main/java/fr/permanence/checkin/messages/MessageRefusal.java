package fr.permanence.checkin.messages;

/** Why a word for somebody cannot be written down. */
public enum MessageRefusal {
    EMPTY,
    TOO_LONG,
    /** Several lines or cells were pasted. */
    LOOKS_LIKE_TABLE
}
