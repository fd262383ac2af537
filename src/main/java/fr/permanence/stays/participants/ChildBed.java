package fr.permanence.stays.participants;

/** Where a child sleeps. */
public enum ChildBed {
    OWN,
    COT,
    WITH_MOTHER
}
