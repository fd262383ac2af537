package fr.permanence.stays.ready;

/** What a departure needs of each participant: the columns of the board. */
public enum Need {
    AGREEMENT,
    PAPERS,
    HEALTH,
    DIET,
    EMERGENCY,
    CHILDCARE,
    CONTRIBUTION
}
