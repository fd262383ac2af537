package fr.permanence.stays;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.store.RowChanges;

/**
 * What hangs on a stay and follows it in the same act: beds, seats, the programme. Taking the act back takes back what was
 * done here, if it is written through the changes that are handed in.
 */
public interface HangsOnStay {
    /** The days of the stay are other than they were. */
    default void moved(RowChanges changes, Stay was, Stay is) {}

    /** A participant gave her place up: what she held on the stay is free. */
    default void letGo(RowChanges changes, ParticipantId participant) {}

    /** A child does not come along any more: what she or he held on the stay is free. */
    default void letGo(RowChanges changes, TravellingChildId child) {}

    /** An accompanier does not come along any more: what she or he held on the stay is free. */
    default void letGo(RowChanges changes, AccompanierId accompanier) {}
}
