package fr.permanence.stays;

/** Why a destination cannot be written as typed; nothing was changed. */
public enum DestinationRefusal {
    NO_NAME,
    NAME_TOO_LONG,
    LODGING_TOO_LONG,
    ADDRESS_TOO_LONG,
    /** More than {@value DestinationRules#PHONE_LIMIT} characters. */
    PHONE_TOO_LONG,
    /** More than {@value DestinationRules#NOTES_LIMIT} characters. */
    NOTES_TOO_LONG,
    /** Another destination has this name already. */
    SAME_NAME,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** It is not there any more. */
    GONE
}
