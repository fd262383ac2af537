package fr.permanence.stays.rooms.lodging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who may sleep in one room and in one bed with whom: the rules that are never broken. */
public final class Company {
    private final Set<Apart> apart;
    private final Set<Wish> sharing;

    public Company(Collection<Apart> apart, Collection<Wish> wishes) {
        this.apart = Set.copyOf(apart);
        Set<Wish> asked = new HashSet<>();
        for (Wish wish : wishes) if (wish.sharesBed()) asked.add(wish);
        sharing = Set.copyOf(asked);
    }

    /** Why these two are not put in one room on one night. */
    public enum Unfit {
        /** "Pas avec". */
        APART,
        /** Who accompanies does not sleep in the room of a participant. */
        ACCOMPANIER,
        /** Men who accompany sleep apart from women who do. */
        MEN
    }

    /** Why they cannot be in one room on the nights on which both are there, or nothing. */
    public Optional<Unfit> unfit(Sleeper one, Sleeper other) {
        if (!one.kind().mayMeet(other.kind())) {
            boolean both = accompanies(one) && accompanies(other);
            return Optional.of(both ? Unfit.MEN : Unfit.ACCOMPANIER);
        }
        return apart.contains(new Apart(one.id(), other.id())) ? Optional.of(Unfit.APART) : Optional.empty();
    }

    /** Whether these two may have one double bed: a mother with her child, or two who both said that it does. */
    public boolean mayShareBed(Sleeper one, Sleeper other) {
        if (one.isChildOf(other) || other.isChildOf(one)) return true;
        return sharing.contains(new Wish(one.id(), other.id(), true))
                && sharing.contains(new Wish(other.id(), one.id(), true));
    }

    /** Whether somebody may sleep alone in a bed of this kind. */
    public static boolean suits(BedKind bed, Sleeper sleeper) {
        Sleeper.Child child = sleeper.child();
        if (bed == BedKind.COT) return child != null && child.isSmall();
        return child == null || child.wanted() != BedWanted.COT;
    }

    private static boolean accompanies(Sleeper sleeper) {
        return sleeper.kind() == SleeperKind.ACCOMPANYING_MAN || sleeper.kind() == SleeperKind.ACCOMPANYING_WOMAN;
    }
}
