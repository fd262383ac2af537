package fr.permanence.people;

/** Why a person cannot be written down as typed; said in words under {@code refusal.<NAME>}. */
public enum PersonRefusal {
    NAME_MISSING,
    /** More than 200 letters. */
    NAME_TOO_LONG,
    /** Line breaks or tabs inside a name: a table or list was pasted. */
    NAME_LOOKS_LIKE_TABLE,
    TOO_MANY_NAMES,
    BIRTH_IN_FUTURE,
    /** Before 1900. */
    BIRTH_TOO_LONG_AGO,
    CODE_TOO_LONG,
    REGISTER_NUMBER_TOO_LONG,
    PHONE_TOO_LONG,
    /** She is in the bin, was merged into another file, or taken back in between. */
    PERSON_IS_GONE
}
