package fr.permanence.stays.rooms;

/** Why somebody is not put in a bed; nothing was changed. */
public enum BedRefusal {
    /** The bed, the room or she is not there any more. */
    GONE,
    /** She is not there on any of these nights. */
    NOT_THERE,
    /** Somebody else has the bed on one of these nights. */
    TAKEN,
    /** Two would share the double bed who did not both say that it does, and are no mother and child. */
    NOT_FOR_TWO,
    /** A cot is for a child under three, or one for whom a cot is wanted. */
    COT_FOR_SMALL,
    /** For this child a cot is wanted, or the double bed of its mother. */
    NEEDS_COT,
    /** Somebody in the room is not to be with her. */
    APART,
    /** Who accompanies does not sleep in the room of a participant. */
    ACCOMPANIER,
    /** Men who accompany sleep apart from women who do. */
    MEN,
    /** A child sleeps in the room of its mother. */
    NOT_WITH_MOTHER,
    /** The room has no bed for one of her children. */
    NO_BED_FOR_CHILD
}
