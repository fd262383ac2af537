package fr.permanence.stays.prepare;

/** A stay has a woman and a man of the team at least. */
public enum Gender {
    WOMAN,
    MAN
}
