package fr.permanence.settings.lists;

/** Why a word cannot stand in a list as typed. */
public enum HouseWordRefusal {
    MISSING,
    /** More than {@value HouseLists#LABEL_LIMIT} characters. */
    TOO_LONG,
    /** Several lines or cells were pasted. */
    LOOKS_LIKE_TABLE,
    /** The list has it already, capitals and accents aside. */
    ALREADY_THERE,
    /** The list has {@value HouseLists#MOST_WORDS} words. */
    LIST_FULL
}
