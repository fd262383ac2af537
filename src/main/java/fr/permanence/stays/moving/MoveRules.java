package fr.permanence.stays.moving;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.moving.MoveGround.PapersOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a stay would run into on other days. */
public final class MoveRules {
    private MoveRules() {}

    /** What it would run into on these days, the gravest first; counting, nothing is read. */
    public static List<Broken> broken(MoveGround ground, StayDays days) {
        List<Broken> found = new ArrayList<>();
        List<StayLine> met = ground.others().stream()
                .filter(other -> other.stay().days().meet(days))
                .toList();
        for (StayLine other : met) {
            List<String> names = onBoth(ground, other);
            if (!names.isEmpty()) found.add(new Broken.OnTwoStays(names, other));
        }
        for (PapersOf papers : ground.papers())
            if (papers.until() != null && papers.until().isBefore(days.last()))
                found.add(new Broken.PapersEnd(papers.name()));
        met.forEach(other -> found.add(new Broken.AnotherStay(other)));
        return found;
    }

    private static List<String> onBoth(MoveGround ground, StayLine other) {
        Set<PersonId> there = ground.going().getOrDefault(other.stay().id(), Set.of());
        return ground.papers().stream()
                .filter(one -> there.contains(one.person()))
                .map(PapersOf::name)
                .toList();
    }
}
