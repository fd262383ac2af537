package fr.permanence.stays.rooms.lodging;

/** Where a child should sleep. */
public enum BedWanted {
    /** In a bed of its own. */
    OWN,
    /** In a cot, or else in the double bed of its mother: it would fall out of any other. */
    COT,
    /** In the double bed of its mother. */
    WITH_MOTHER
}
