package fr.permanence.settings.lists;

/** A list of words that each centre keeps for itself. */
public enum HouseList {
    /** Services given at the desk: coffee, meal, shower. */
    SERVICE,
    /** Whom one may ask to see. */
    FOR_WHOM,
    /** What an interview is for, in one word that says nothing of her. */
    WHAT_FOR
}
