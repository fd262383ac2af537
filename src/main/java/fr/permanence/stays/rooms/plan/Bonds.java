package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the wishes that a search can still keep or not. */
final class Bonds {
    private final Puzzle puzzle;
    private final KeptBeds kept;

    Bonds(Puzzle puzzle, KeptBeds kept) {
        this.puzzle = puzzle;
        this.kept = kept;
    }

    List<Bond> all() {
        List<Bond> bonds = new ArrayList<>();
        List<Wish> wishes = puzzle.question().wishes();
        for (int wish = 0; wish < wishes.size(); wish++)
            bond(wish, wishes.get(wish)).ifPresent(bonds::add);
        return bonds;
    }

    private Optional<Bond> bond(int index, Wish wish) {
        Sleeper of = kept.sleeper(wish.of());
        Sleeper with = kept.sleeper(wish.with());
        if (!of.nights().meets(with.nights())
                || puzzle.company().unfit(of, with).isPresent()) return Optional.empty();
        int party = partyOf(of.id());
        int other = partyOf(with.id());
        if (party == Bond.NONE && other == Bond.NONE) return Optional.empty();
        if (party == Bond.NONE) return Optional.of(new Bond(index, other, Bond.NONE, kept.with(of, with.nights())));
        BitSet rooms = other == Bond.NONE ? kept.with(with, of.nights()) : new BitSet();
        return Optional.of(new Bond(index, party, other, rooms));
    }

    private int partyOf(SleeperId id) {
        List<Party> parties = puzzle.parties();
        for (int party = 0; party < parties.size(); party++)
            if (parties.get(party).members().stream()
                    .anyMatch(member -> member.id().equals(id))) return party;
        return Bond.NONE;
    }
}
