package fr.permanence.access;

/** A part of the vault with its own key: who lacks the key cannot read what is sealed under it, even with the disk. */
public enum Compartment {
    /** Names, visits, handovers: what the desk needs. */
    DESK,
    /** What a departure needs: documents, health and diet, emergency contacts. */
    DEPARTURE,
    /** Accompaniment, complaints, shelter, exit pathway. */
    SOCIAL
}
