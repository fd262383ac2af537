package fr.permanence.stays.rooms;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wishes to sleep near whom, and who not. */
public final class RoomWishes {
    /** A wish was written or taken off; the subject is the stay. */
    public static final String WRITE = "room.wish";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Runnable told;

    public RoomWishes(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        reversals.learn(undo, WRITE);
    }

    /** What came of it. */
    public enum Writing {
        /** It is kept; {@link #WRITE} with the number of the stay takes it back. */
        WRITTEN,
        /** It was so already. */
        UNCHANGED,
        /** One of the two does not go on this stay, or they are one; nothing was changed. */
        GONE
    }

    /** She asks this about another participant, instead of what she asked before; {@link WishKind#APART} counts for both. */
    public Writing wish(StayId stay, SleeperId of, SleeperId other, WishKind kind) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RoomWish wish =
                    new RoomWish(new ParticipantId(of.value()), new ParticipantId(other.value()), kind).inOrder();
            if (of.equals(other) || !go(tx, stay, wish)) return Writing.GONE;
            RowChanges changes = new RowChanges(tx);
            for (RoomWish was : new RoomRepository(tx).wishes(stay))
                if (!was.equals(wish) && isReplaced(was, wish)) changes.delete(RoomRepository.toRow(stay, was));
            if (!new RoomRepository(tx).wishes(stay).contains(wish)) changes.insert(RoomRepository.toRow(stay, wish));
            return record(changes, stay);
        }));
    }

    /** Nothing is asked any more between her and the other: neither her wish nor what keeps the two apart. */
    public Writing forget(StayId stay, SleeperId of, SleeperId other) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            ParticipantId one = new ParticipantId(of.value());
            ParticipantId two = new ParticipantId(other.value());
            RowChanges changes = new RowChanges(tx);
            for (RoomWish was : new RoomRepository(tx).wishes(stay)) {
                boolean isHers = was.of().equals(one) && was.other().equals(two);
                boolean isOfBoth = was.kind() == WishKind.APART && isSame(was, one, two);
                if (isHers || isOfBoth) changes.delete(RoomRepository.toRow(stay, was));
            }
            return record(changes, stay);
        }));
    }

    private static boolean isReplaced(RoomWish was, RoomWish wish) {
        if (was.of().equals(wish.of()) && was.other().equals(wish.other())) return true;
        boolean counts = was.kind() == WishKind.APART || wish.kind() == WishKind.APART;
        return counts && isSame(was, wish.of(), wish.other());
    }

    private static boolean isSame(RoomWish was, ParticipantId one, ParticipantId two) {
        return (was.of().equals(one) && was.other().equals(two))
                || (was.of().equals(two) && was.other().equals(one));
    }

    private static boolean go(Transaction tx, StayId stay, RoomWish wish) {
        Set<ParticipantId> all = ParticipantQueries.within(tx, stay).stream()
                .filter(Participant::takesPlace)
                .map(Participant::id)
                .collect(Collectors.toSet());
        return all.containsAll(List.of(wish.of(), wish.other()));
    }

    private Writing record(RowChanges changes, StayId stay) {
        if (changes.isEmpty()) return Writing.UNCHANGED;
        journal.record(changes.tx(), WRITE, stay.value(), changes.note());
        return Writing.WRITTEN;
    }

    private Writing tell(Writing writing) {
        if (writing == Writing.WRITTEN) told.run();
        return writing;
    }
}
