package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.stays.rooms.plan.RoomFit.Beds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question made ready for searching: who never shares a room, which rooms take whom, which wishes are open. */
final class Puzzle {
    /** What somebody without a bed weighs, against one wish: more than all wishes together. */
    static final int WITHOUT_BED = 100_000;

    /** What {@link #otherBeds} answers where they do not fit. */
    static final int NO_FIT = -1;

    private final RoomQuestion question;
    private final KeptBeds kept;
    private final Company company;
    private final List<Party> parties;
    private final List<Bond> bonds;
    private final boolean[][] clash;
    private final BitSet[] allowed;
    private final int[] shape;
    private final Map<Filling, Integer> known = new HashMap<>();
    private int looks;
    private boolean gaveUp;

    /** Parties in a room of one shape. */
    private record Filling(int shape, BitSet parties) {}

    /** @param together wishes that are to be kept whatever it costs */
    Puzzle(RoomQuestion question, Collection<Wish> together) {
        this.question = question;
        company = new Company(question.apart(), question.wishes());
        kept = new KeptBeds(question);
        parties = Parties.of(question, together);
        clash = clashes();
        allowed = allowed(together);
        shape = shapes();
        bonds = new Bonds(this, kept).all();
    }

    List<Party> parties() {
        return parties;
    }

    List<StayRoom> rooms() {
        return question.rooms();
    }

    RoomQuestion question() {
        return question;
    }

    KeptBeds kept() {
        return kept;
    }

    Company company() {
        return company;
    }

    List<Bond> bonds() {
        return bonds;
    }

    boolean clash(int one, int other) {
        return clash[one][other];
    }

    BitSet allowed(int party) {
        return allowed[party];
    }

    /** Rooms of one shape are as good as each other while nobody is in them. */
    int shape(int room) {
        return shape[room];
    }

    /** How often it was asked whether some fit a room: what a search has cost, the same on every machine. */
    int looks() {
        return looks;
    }

    /** Counts an attempt that looks nowhere, so that a search of those comes to its end too. */
    void spend() {
        looks++;
    }

    /** Whether it is not certain of some that they do not fit. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** How many children sleep elsewhere than wanted when these have this room, or {@link #NO_FIT}. */
    int otherBeds(int room, BitSet who) {
        looks++;
        if (who.isEmpty()) return 0;
        Integer answer = known.get(new Filling(shape[room], who));
        if (answer != null) return answer;
        int found = look(room, who);
        known.put(new Filling(shape[room], (BitSet) who.clone()), found);
        return found;
    }

    private int look(int room, BitSet who) {
        for (int one = who.nextSetBit(0); one >= 0; one = who.nextSetBit(one + 1)) {
            if (!allowed[one].get(room)) return NO_FIT;
            for (int other = who.nextSetBit(one + 1); other >= 0; other = who.nextSetBit(other + 1))
                if (clash[one][other]) return NO_FIT;
        }
        RoomFit fit = new RoomFit(rooms().get(room), company, kept.in(room));
        Beds beds = fit.arrange(members(who));
        gaveUp |= fit.gaveUp();
        return beds == null ? NO_FIT : beds.otherBed().size();
    }

    /** The beds of these in this room, or nothing. */
    @Nullable
    Beds beds(int room, BitSet who) {
        return new RoomFit(rooms().get(room), company, kept.in(room)).arrange(members(who));
    }

    private List<Sleeper> members(BitSet who) {
        return who.stream()
                .boxed()
                .flatMap(party -> parties.get(party).members().stream())
                .toList();
    }

    private boolean[][] clashes() {
        boolean[][] all = new boolean[parties.size()][parties.size()];
        for (int one = 0; one < all.length; one++)
            for (int other = 0; other <= one; other++)
                all[one][other] = all[other][one] = KeptBeds.clash(
                        company, parties.get(one).members(), parties.get(other).members());
        return all;
    }

    private BitSet[] allowed(Collection<Wish> together) {
        BitSet[] all = new BitSet[parties.size()];
        for (int party = 0; party < all.length; party++) {
            List<Sleeper> members = parties.get(party).members();
            all[party] = clash[party][party] ? new BitSet() : kept.allowed(company, members);
            for (Wish wish : together) all[party].and(kept.keeping(wish, members));
        }
        return all;
    }

    private int[] shapes() {
        int[] all = new int[rooms().size()];
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int room = 0; room < all.length; room++) {
            StayRoom is = rooms().get(room);
            List<Object> looks = new ArrayList<>();
            is.beds().stream().map(StayBed::kind).sorted().forEach(looks::add);
            // A room in which somebody sleeps already is like no other.
            if (!kept.in(room).isEmpty()) looks.add(room);
            all[room] = seen.computeIfAbsent(looks, key -> seen.size());
        }
        return all;
    }
}
