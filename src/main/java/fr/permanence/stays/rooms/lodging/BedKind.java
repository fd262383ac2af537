package fr.permanence.stays.rooms.lodging;

/** What a bed is. */
public enum BedKind {
    SINGLE(1),
    /** For one, or for two who may share it. */
    DOUBLE(2),
    /** For a small child. */
    COT(1);

    private final int places;

    BedKind(int places) {
        this.places = places;
    }

    /** How many can sleep in it at most. */
    public int places() {
        return places;
    }
}
