package fr.permanence.stays.rooms.plan;

/** Why a wish is not kept. */
public enum WhyNot {
    /** They are not put in one room. */
    APART,
    /** Who accompanies does not sleep in the room of a participant. */
    ACCOMPANIER,
    /** Men who accompany sleep apart from women who do. */
    MEN,
    /** They are never there on the same night. */
    NIGHTS,
    /** One of the two has no bed. */
    WITHOUT_BED,
    /** Both keep the beds that they have. */
    KEPT,
    /** No room takes both. */
    NO_ROOM,
    /** With the two in one room somebody else would have no bed. */
    COSTS_A_BED,
    /** With the two in one room as many other wishes or more would not be kept. */
    COSTS_WISHES,
    /** What it would cost was not searched for: so many wishes are not kept. */
    NOT_ASKED
}
