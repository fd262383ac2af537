package fr.permanence.checkin.corrections;

/** Why a past day cannot be corrected as asked. */
public enum CorrectionRefusal {
    REASON_MISSING,
    /** Too long, or several lines were pasted. */
    REASON_UNFIT,
    /** Today is taken back by undo, and a day to come has no visits. */
    NOT_PAST,
    /** A year before 1900: a slip of the keyboard. */
    TOO_LONG_AGO,
    /** She is on the list of that day already. */
    ALREADY_CAME,
    /** A group of several people cannot become one person's visit. */
    SEVERAL_PEOPLE,
    /** She is not there any more. */
    PERSON_GONE,
    /** The visit was taken out in between. */
    VISIT_GONE
}
