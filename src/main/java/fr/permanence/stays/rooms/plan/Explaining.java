package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Company.Unfit;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.stays.rooms.plan.Solving.Solved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says why a wish is not kept: by the rule that forbids it, or by what a plan would cost that keeps it, which is searched
 * for.
 */
final class Explaining {
    /** Further wishes are not asked about: nobody reads so many reasons. */
    private static final int ASKED = 8;

    private final Puzzle puzzle;
    private final Solved solved;
    private final BooleanSupplier stop;
    private final Map<SleeperId, Sleeper> sleepers = new HashMap<>();
    private final Set<SleeperId> housed = new HashSet<>();
    private final List<Wish> keptWishes = new ArrayList<>();
    private @Nullable Solved better;

    Explaining(Puzzle puzzle, Solved solved, BooleanSupplier stop) {
        this.puzzle = puzzle;
        this.solved = solved;
        this.stop = stop;
        RoomQuestion question = puzzle.question();
        question.sleepers().forEach(sleeper -> sleepers.put(sleeper.id(), sleeper));
        question.kept().stream().map(Placement::sleeper).forEach(housed::add);
        for (int party = 0; party < puzzle.parties().size(); party++)
            if (solved.at()[party] != Layout.NOWHERE)
                puzzle.parties().get(party).members().forEach(member -> housed.add(member.id()));
        keptWishes.addAll(kept(puzzle, solved));
        question.wishes().stream().filter(this::isKeptByHand).forEach(keptWishes::add);
    }

    /** Every wish that is not kept, in the order of the question. */
    List<UnkeptWish> unkept() {
        List<UnkeptWish> all = new ArrayList<>();
        int asked = 0;
        for (Wish wish : puzzle.question().wishes()) {
            if (keptWishes.contains(wish)) continue;
            Optional<WhyNot> rule = forbidden(wish);
            if (rule.isPresent()) all.add(new UnkeptWish(wish, rule.get(), List.of()));
            else if (asked++ < ASKED) all.add(searched(wish));
            else all.add(new UnkeptWish(wish, WhyNot.NOT_ASKED, List.of()));
        }
        return all;
    }

    private boolean isKeptByHand(Wish wish) {
        KeptBeds kept = puzzle.kept();
        Sleeper of = sleeper(wish.of());
        Sleeper with = sleeper(wish.with());
        return kept.keeps(of.id())
                && kept.keeps(with.id())
                && of.nights().meets(with.nights())
                && kept.areTogether(of, with);
    }

    private Optional<WhyNot> forbidden(Wish wish) {
        Sleeper of = sleeper(wish.of());
        Sleeper with = sleeper(wish.with());
        Optional<Unfit> unfit = puzzle.company().unfit(of, with);
        if (unfit.isPresent())
            return Optional.of(
                    switch (unfit.get()) {
                        case APART -> WhyNot.APART;
                        case ACCOMPANIER -> WhyNot.ACCOMPANIER;
                        case MEN -> WhyNot.MEN;
                    });
        if (!of.nights().meets(with.nights())) return Optional.of(WhyNot.NIGHTS);
        if (puzzle.kept().keeps(of.id()) && puzzle.kept().keeps(with.id())) return Optional.of(WhyNot.KEPT);
        boolean both = housed.contains(of.id()) && housed.contains(with.id());
        return both ? Optional.empty() : Optional.of(WhyNot.WITHOUT_BED);
    }

    private Sleeper sleeper(SleeperId id) {
        return Objects.requireNonNull(sleepers.get(id));
    }

    /** What it would cost to keep this wish whatever it costs. */
    private UnkeptWish searched(Wish wish) {
        Puzzle forced = new Puzzle(puzzle.question(), List.of(wish));
        if (!hasRoom(forced, wish)) return new UnkeptWish(wish, WhyNot.NO_ROOM, List.of());
        Solved other = Solving.near(forced, carried(forced), solved.cost(), Effort.NEAR, stop);
        if (costsABed(other)) other = Solving.near(forced, Layout.empty(forced), solved.cost(), Effort.FAR, stop);
        if (other.cost() < solved.cost()) better = translated(forced, other);
        if (costsABed(other)) return new UnkeptWish(wish, WhyNot.COSTS_A_BED, List.of());
        List<Wish> instead = new ArrayList<>(keptWishes);
        instead.removeAll(kept(forced, other));
        return new UnkeptWish(wish, WhyNot.COSTS_WISHES, instead);
    }

    private boolean costsABed(Solved other) {
        return other.cost() / Puzzle.WITHOUT_BED > solved.cost() / Puzzle.WITHOUT_BED;
    }

    /** The plan, in terms of the puzzle in which two are forced together: they are nowhere as yet. */
    private int[] carried(Puzzle forced) {
        int[] at = Layout.empty(forced);
        for (int whole = 0; whole < at.length; whole++) {
            int party = puzzle.parties().indexOf(forced.parties().get(whole));
            if (party >= 0 && forced.allowed(whole).equals(puzzle.allowed(party))) at[whole] = solved.at()[party];
        }
        return at;
    }

    /** The same layout, in terms of the puzzle in which nobody is forced. */
    private Solved translated(Puzzle forced, Solved other) {
        int[] at = Layout.empty(puzzle);
        for (int party = 0; party < at.length; party++)
            for (int whole = 0; whole < forced.parties().size(); whole++)
                if (forced.parties()
                        .get(whole)
                        .members()
                        .contains(puzzle.parties().get(party).members().getFirst())) at[party] = other.at()[whole];
        return new Solved(at, Solving.cost(puzzle, at), false);
    }

    /** A better layout that was met while looking for reasons, or null. */
    @Nullable
    Solved better() {
        return better;
    }

    private static boolean hasRoom(Puzzle forced, Wish wish) {
        for (int party = 0; party < forced.parties().size(); party++) {
            boolean isHers = forced.parties().get(party).members().stream()
                    .anyMatch(member ->
                            member.id().equals(wish.of()) || member.id().equals(wish.with()));
            if (isHers && !fitsAnywhere(forced, party)) return false;
        }
        return true;
    }

    private static boolean fitsAnywhere(Puzzle puzzle, int party) {
        Layout empty = new Layout(puzzle);
        for (int room = 0; room < puzzle.rooms().size(); room++) if (empty.fits(party, room)) return true;
        return false;
    }

    /** The wishes that a layout keeps. */
    private static List<Wish> kept(Puzzle puzzle, Solved solved) {
        Layout layout = new Layout(puzzle);
        layout.restore(solved.at());
        List<Wish> kept = new ArrayList<>();
        for (Bond bond : puzzle.bonds())
            if (layout.keeps(bond)) kept.add(puzzle.question().wishes().get(bond.wish()));
        return kept;
    }
}
