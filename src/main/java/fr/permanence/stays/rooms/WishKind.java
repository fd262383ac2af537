package fr.permanence.stays.rooms;

/** What one participant asks about sleeping near another. */
public enum WishKind {
    /** In one room with her. */
    WITH,
    /** In one room with her, and one double bed does when she says so too. */
    SHARES,
    /** Not in one room with her, for the two of them. */
    APART
}
