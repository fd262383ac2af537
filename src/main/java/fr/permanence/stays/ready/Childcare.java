package fr.permanence.stays.ready;

/** What becomes of the children who stay behind. */
public enum Childcare {
    /** Nobody asked her yet. */
    TO_ASK,
    /** She has none, or they come along. */
    NOT_NEEDED,
    TO_ARRANGE,
    ARRANGED
}
