package fr.permanence.stays.ui.shared;

import fr.permanence.ids.StayId;

/** What one leaf of a stay shows and does, without a node. */
public interface LeafModel {
    /** Shows this stay. */
    void show(StayId stay);

    /** No stay is chosen. */
    void nothing();

    /** Reads it once more. */
    void askAgain();

    /** One or two sentences for the help. */
    String help();
}
