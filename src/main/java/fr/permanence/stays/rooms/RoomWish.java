package fr.permanence.stays.rooms;

import fr.permanence.ids.ParticipantId;

/** What one participant asks about another; {@link WishKind#APART} counts for both. */
record RoomWish(ParticipantId of, ParticipantId other, WishKind kind) {
    /** The same as it is kept: what counts for both stands once, under the lower number. */
    RoomWish inOrder() {
        boolean turned = kind == WishKind.APART && of.value() > other.value();
        return turned ? new RoomWish(other, of, kind) : this;
    }
}
