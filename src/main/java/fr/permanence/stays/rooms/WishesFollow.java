package fr.permanence.stays.rooms;

import fr.permanence.ids.ParticipantId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked under a name that became part of another stays asked; "pas avec" counts before any other wish. */
public final class WishesFollow implements HangsOnStay {
    private static final String HERS = "stayWishHers";
    private static final String OF_HER = "stayWishOfHer";
    private static final String APART = "stayWishApart";

    @Override
    public List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        RoomRepository repository = new RoomRepository(tx);
        List<Given> given = new ArrayList<>();
        for (RoomWish was : repository.wishesOf(gone)) {
            ParticipantId other = was.of().equals(gone) ? was.other() : was.of();
            if (other.equals(kept)) continue;
            RoomWish wish = turned(was, gone, kept);
            Optional<RoomWish> there = repository.wish(wish.of(), wish.other());
            if (there.isEmpty()) {
                repository.replace(was, wish);
                given.add(new Given(
                        was.of().equals(gone) ? HERS : OF_HER,
                        other.value(),
                        was.kind().name()));
            } else if (was.kind() == WishKind.APART && there.get().kind() != WishKind.APART) {
                repository.replace(there.get(), wish);
                given.add(new Given(APART, other.value(), there.get().kind().name()));
            }
        }
        return given;
    }

    private static RoomWish turned(RoomWish wish, ParticipantId from, ParticipantId to) {
        return new RoomWish(
                        wish.of().equals(from) ? to : wish.of(),
                        wish.other().equals(from) ? to : wish.other(),
                        wish.kind())
                .inOrder();
    }

    @Override
    public void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        ParticipantId other = new ParticipantId(given.row());
        switch (given.kind()) {
            case HERS -> back(tx, new RoomWish(gone, other, WishKind.valueOf(given.was())), gone, kept);
            case OF_HER -> back(tx, new RoomWish(other, gone, WishKind.valueOf(given.was())), gone, kept);
            case APART -> {
                RoomWish apart = new RoomWish(kept, other, WishKind.APART).inOrder();
                replace(tx, apart, new RoomWish(apart.of(), apart.other(), WishKind.valueOf(given.was())));
            }
            default -> {
                // another room's
            }
        }
    }

    private static void back(Transaction tx, RoomWish was, ParticipantId gone, ParticipantId kept) {
        replace(tx, turned(was, gone, kept), was.inOrder());
    }

    /** Unless somebody asked for something else since. */
    private static void replace(Transaction tx, RoomWish now, RoomWish was) {
        RoomRepository repository = new RoomRepository(tx);
        if (repository.wish(now.of(), now.other()).equals(Optional.of(now))) repository.replace(now, was);
    }
}
