package fr.permanence.stays.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever is done to seats, no rule is broken, and who has no seat is counted. */
class SeatPlanProperties {
    private static final StayId STAY = new StayId(1);
    private static final LocalDateTime MORNING = LocalDate.of(2027, 3, 15).atTime(8, 0);

    private static Leg leg(int number, Random random) {
        int first = 1 + random.nextInt(2);
        Stages stages = new Stages(first, first + random.nextInt(2));
        LegKind kind = LegKind.values()[random.nextInt(4)];
        Integer seats = kind.isDriven() || random.nextBoolean() ? (Integer) (1 + random.nextInt(6)) : null;
        LocalDateTime leaves = MORNING.plusHours(3L * stages.first()).plusMinutes(random.nextInt(90));
        Run run = new Run("A", "B", leaves, leaves.plusMinutes(30 + random.nextInt(120)));
        Way way = Way.values()[random.nextInt(2)];
        LegDraft is = new LegDraft(way, stages, kind, run, Meeting.none(), seats, null);
        return new Leg(new LegId(number), STAY, way == Way.BACK ? is.shifted(3) : is, 1);
    }

    private static List<Traveller> people(int women, Random random) {
        List<Traveller> all = new ArrayList<>();
        for (int n = 1; n <= women; n++) {
            TravellerId id = new TravellerId(TravellerId.Kind.PARTICIPANT, n);
            all.add(new Traveller(id, "F" + n, null, true, null, null));
            for (int child = random.nextInt(3); child > 0; child--) all.add(child(n * 10 + child, random, id));
        }
        for (int n = 1; n <= 3; n++)
            all.add(new Traveller(new TravellerId(TravellerId.Kind.ACCOMPANIER, n), "E" + n, null, true, null, null));
        return all;
    }

    private static Traveller child(int number, Random random, @Nullable TravellerId mother) {
        TravellerId id = new TravellerId(TravellerId.Kind.CHILD, number);
        return new Traveller(id, "C" + number, null, random.nextBoolean(), mother, 4);
    }

    @Property(tries = 300)
    void no_step_that_is_taken_breaks_a_rule(
            @ForAll long seed, @ForAll @IntRange(max = 7) int women, @ForAll @IntRange(min = 1, max = 6) int legs) {
        Random random = new Random(seed);
        List<Leg> all = new ArrayList<>();
        for (int n = 1; n <= legs; n++) all.add(leg(n, random));
        Journey journey = new Journey(all, List.of(), people(women, random));
        for (int step = 0; step < 30; step++) {
            Leg on = all.get(random.nextInt(all.size()));
            Traveller who =
                    journey.travellers().get(random.nextInt(journey.travellers().size()));
            List<Seat> wanted = switch (random.nextInt(4)) {
                case 0 -> SeatPlan.fill(journey, on);
                case 1 -> SeatPlan.unseat(journey, on, who);
                default -> SeatPlan.seat(journey, on, who);
            };
            Journey then = journey.with(wanted);
            if (SeatRules.fault(then).isEmpty()) journey = then;
            holds(journey);
        }
    }

    private static void holds(Journey journey) {
        for (Leg leg : journey.legs()) {
            Integer seats = leg.is().seats();
            if (seats != null) assertThat(journey.on(leg.id()).size()).isLessThanOrEqualTo(seats);
        }
        for (Traveller who : journey.travellers()) {
            List<Leg> hers = journey.legs().stream()
                    .filter(leg -> journey.seat(leg.id(), who.id()).isPresent())
                    .toList();
            for (Leg one : hers)
                for (Leg other : hers)
                    if (!one.id().equals(other.id())) {
                        assertThat(one.isInsteadOf(other)).isFalse();
                        assertThat(one.is().run().overlaps(other.is().run())).isFalse();
                    }
            if (who.mother() != null)
                for (Leg leg : hers)
                    assertThat(journey.seat(leg.id(), who.mother())).isPresent();
        }
        for (Way way : Way.values())
            assertThat(journey.unseated(way))
                    .allSatisfy(each -> assertThat(journey.of(way).stream()
                                    .filter(leg -> leg.is().stages().covers(each.stage()))
                                    .filter(leg -> journey.seat(
                                                    leg.id(), each.who().id())
                                            .isPresent()))
                            .isEmpty());
    }

    @Property(tries = 200)
    void filling_never_takes_a_seat_away_and_keeps_one_for_who_drives(
            @ForAll long seed, @ForAll @IntRange(max = 7) int women) {
        Random random = new Random(seed);
        Leg leg = leg(1, random);
        Journey journey = new Journey(List.of(leg), List.of(), people(women, random));
        Journey filled = journey.with(SeatPlan.fill(journey, leg));
        assertThat(SeatRules.fault(filled)).isEmpty();
        if (leg.is().kind().isDriven())
            assertThat(filled.free(leg).orElseThrow()).isPositive();
        Journey again = filled.with(SeatPlan.fill(filled, leg));
        assertThat(again.seats()).containsExactlyInAnyOrderElementsOf(filled.seats());
    }
}
