package fr.permanence.sample;

import fr.permanence.ids.Ids;
import fr.permanence.ids.LegId;
import fr.permanence.sample.SampleGroup.Companion;
import fr.permanence.sample.SampleGroup.Woman;
import fr.permanence.sample.SampleWays.Hop;
import fr.permanence.stays.Stay;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.Meeting;
import fr.permanence.stays.journeys.Run;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.Stages;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The journey of an invented stay: the team at the wheels, families together, who comes later on her own. */
final class SampleJourneys {
    private final Ids ids;
    private final SampleJourneyRepository rows;

    SampleJourneys(Ids ids, SampleJourneyRepository rows) {
        this.ids = ids;
        this.rows = rows;
    }

    /**
     * A leg and who is expected when it leaves, children on laps too.
     *
     * @param seats of those who have one
     */
    record Departure(Leg leg, List<TravellerId> expected, List<Seat> seats) {}

    /**
     * Writes the journey.
     *
     * @param left so many of the women, the last ones, have no seat yet
     * @return what leaves
     */
    List<Departure> add(SampleGroup group, int left) {
        List<Departure> all = new ArrayList<>();
        int placed = Math.max(0, group.women().size() - left);
        for (Way way : Way.values()) {
            Map<Integer, List<Departure>> stages = new TreeMap<>();
            for (Hop hop : SampleWays.to(group.to()))
                stages.computeIfAbsent(hop.stage(), stage -> new ArrayList<>()).add(empty(leg(group, hop, way)));
            boolean someLater = group.women().stream().anyMatch(Woman::comesLater);
            stages.values().forEach(of -> fill(of, group, group.women().subList(0, placed), way));
            stages.values().forEach(all::addAll);
            if (way == Way.OUT && someLater) all.add(later(group, placed));
        }
        for (Departure departure : all) {
            rows.leg(departure.leg(), group.stay());
            departure.seats().forEach(seat -> rows.seat(group.stay().id(), seat));
        }
        return all;
    }

    private static Departure empty(Leg leg) {
        return new Departure(leg, new ArrayList<>(), new ArrayList<>());
    }

    private Leg leg(SampleGroup group, Hop hop, Way way) {
        Stay stay = group.stay();
        boolean isOut = way == Way.OUT;
        int stage = isOut ? hop.stage() : SampleWays.stages(group.to()) + 1 - hop.stage();
        LocalDateTime leaves = isOut
                ? stay.days().first().atTime(hop.times().out())
                : stay.days().last().atTime(hop.times().back());
        Run run = new Run(
                isOut ? hop.from() : hop.to(),
                isOut ? hop.to() : hop.from(),
                leaves,
                leaves.plusMinutes(hop.times().minutes()));
        Meeting meeting = isOut && hop.meets() != null
                ? new Meeting(hop.meets(), leaves.toLocalTime().minusMinutes(30))
                : Meeting.none();
        boolean isTrain = hop.kind() == LegKind.TRAIN;
        Integer seats = isTrain ? Integer.valueOf(group.heads()) : hop.seats();
        String reference = isTrain ? "Dossier QX7R" + (isOut ? "2M" : "5K") : null;
        LegDraft is = new LegDraft(way, Stages.only(stage), hop.kind(), run, meeting, seats, reference);
        return new Leg(new LegId(ids.next()), stay.id(), is, 1);
    }

    /** The team first, one at each wheel; then families, then the others, wherever there is room for all of them. */
    private static void fill(List<Departure> legs, SampleGroup group, List<Woman> women, Way way) {
        for (int i = 0; i < group.team().size(); i++) {
            TravellerId who = traveller(group.team().get(i));
            boolean drives = i < legs.size() && legs.get(i).leg().is().kind().isDriven();
            sit(legs.get(drives ? i : i % legs.size()), who, drives);
        }
        List<Woman> families = women.stream()
                .sorted((one, other) -> other.children().size() - one.children().size())
                .toList();
        for (Woman woman : families)
            if (way == Way.BACK || !woman.comesLater())
                legs.stream().filter(leg -> hasRoom(leg, woman)).findFirst().ifPresent(leg -> sit(leg, woman));
    }

    private Departure later(SampleGroup group, int placed) {
        Hop hop = SampleWays.to(group.to()).getFirst();
        LocalDateTime leaves = group.stay().days().day(1).atTime(hop.times().out());
        Run run = new Run(
                hop.from(),
                SampleWays.to(group.to()).getLast().to(),
                leaves,
                leaves.plusMinutes(hop.times().minutes() + 90L));
        Stages stages = new Stages(1, SampleWays.stages(group.to()));
        LegDraft is = new LegDraft(Way.OUT, stages, LegKind.OTHER, run, Meeting.none(), 4, "Car de ligne");
        Departure departure = empty(new Leg(new LegId(ids.next()), group.stay().id(), is, 1));
        group.women().subList(0, placed).stream().filter(Woman::comesLater).forEach(woman -> sit(departure, woman));
        return departure;
    }

    private static boolean hasRoom(Departure leg, Woman woman) {
        Integer all = leg.leg().is().seats();
        long wanted =
                1 + woman.children().stream().filter(child -> child.is().seat()).count();
        return all == null || leg.seats().size() + wanted <= all;
    }

    private static void sit(Departure leg, Woman woman) {
        sit(leg, new TravellerId(TravellerId.Kind.PARTICIPANT, woman.id().value()), false);
        for (SampleGroup.Child child : woman.children()) {
            TravellerId who = new TravellerId(TravellerId.Kind.CHILD, child.id().value());
            if (child.is().seat()) sit(leg, who, false);
            else leg.expected().add(who);
        }
    }

    private static void sit(Departure leg, TravellerId who, boolean drives) {
        leg.expected().add(who);
        leg.seats().add(new Seat(leg.leg().id(), who, drives, ticket(leg)));
    }

    private static @Nullable String ticket(Departure leg) {
        boolean isTrain = leg.leg().is().kind() == LegKind.TRAIN;
        return isTrain ? "Voiture 7, place " + (41 + leg.seats().size()) : null;
    }

    static TravellerId traveller(Companion one) {
        return new TravellerId(TravellerId.Kind.ACCOMPANIER, one.id().value());
    }
}
