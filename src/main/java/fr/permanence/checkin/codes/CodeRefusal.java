package fr.permanence.checkin.codes;

/** Why what was typed cannot be a code. */
public enum CodeRefusal {
    EMPTY,
    /** Too long, or several lines were pasted. */
    UNFIT
}
