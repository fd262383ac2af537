package fr.permanence.stays;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;

/**
 * What hangs on a stay and follows it in the same act: beds, seats, the programme. Taking the act back takes back what was
 * done here, if it is written through the changes that are handed in.
 */
public interface HangsOnStay {
    /** The days of the stay are other than they were. */
    default void moved(RowChanges changes, Stay was, Stay is) {}

    /** A participant gave her place up: what she held on the stay is free. */
    default void letGo(RowChanges changes, ParticipantId participant) {}

    /**
     * Taking her on is about to be taken back. What was only worked out of her goes with her, so that it does not stand in
     * the way; what somebody wrote stays, and does.
     */
    default void unmade(Transaction tx, ParticipantId participant) {}

    /** A child does not come along any more: what she or he held on the stay is free. */
    default void letGo(RowChanges changes, TravellingChildId child) {}

    /** An accompanier does not come along any more: what she or he held on the stay is free. */
    default void letGo(RowChanges changes, AccompanierId accompanier) {}

    /** A participant counts again who did not for a while: what she held and cannot have any more is freed. */
    default void again(RowChanges changes, ParticipantId participant) {}

    /**
     * Two participants of the stay turned out to be one woman: what {@code gone} held and {@code kept} lacks is hers now.
     *
     * @return what was given, so that it can be given back
     */
    default List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        return List.of();
    }

    /** They are two again: what was given to {@code kept} and is still hers goes back; what others gave is left alone. */
    default void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {}

    /**
     * Something that one participant held and another has.
     *
     * @param kind what it is; at most 30 characters, and no other room's
     * @param row its number
     * @param was what else it takes to give it back; at most 100 characters, without a space, often empty
     */
    record Given(String kind, long row, String was) {}
}
