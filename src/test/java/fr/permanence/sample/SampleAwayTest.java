package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.sample.SampleTeam.Member;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.budget.Budget;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.SeatRules;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.rooms.BedRules;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.text.HouseClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms, journeys, roll-calls and budgets of the invented stays, read through the services and held against their rules. */
final class SampleAwayTest {
    @TempDir
    static Path directory;

    private static TestHouse house;
    private static List<StayLine> lines;

    @BeforeAll
    static void make() {
        house = TestHouse.in(directory.resolve("house"));
        SampleTeam team =
                new SampleTeam(List.of(new Member(house.open().session().account(), "Marie")));
        new SampleWriter(house.open(), new HouseClock(house.clock()))
                .write(new SampleSize(200, 2, 4), team, (done, total) -> {});
        LocalDate today = house.today();
        lines = house.services().stays.stays().between(today.minusYears(3), today.plusYears(2)).stream()
                .filter(line -> line.stay().phase(today) != StayPhase.IDEA)
                .toList();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<StayLine> in(StayPhase phase) {
        return lines.stream()
                .filter(line -> line.stay().phase(house.today()) == phase)
                .toList();
    }

    @Test
    void nobody_sleeps_where_nobody_may_be_put() {
        for (StayLine line : lines) {
            RoomBook book =
                    house.services().stays.rooms().beds().book(line.stay().id()).orElseThrow();
            for (Placement placement : book.placements()) {
                Sleeper who = book.sleeper(placement.sleeper()).orElseThrow();
                if (who.child() == null)
                    assertThat(BedRules.put(book, who.id(), placement.bed(), placement.nights()))
                            .isInstanceOf(BedRules.May.class);
                assertThat(book.of(who.id())).hasSize(1);
            }
            book.rooms().forEach(room -> assertThat(book.amiss(room)).isEmpty());
            assertThat(book.rooms()).isNotEmpty();
        }
    }

    @Test
    void everybody_has_a_bed_on_a_stay_that_has_begun_and_some_have_none_on_the_next_one() {
        for (StayPhase phase : List.of(StayPhase.OVER, StayPhase.UNDER_WAY))
            for (StayLine line : in(phase)) assertThat(book(line).unassigned()).isEmpty();
        RoomBook next = book(in(StayPhase.PREPARING).getFirst());
        assertThat(next.unassigned()).hasSizeBetween(2, 4);
        assertThat(next.placements()).isNotEmpty();
    }

    @Test
    void a_wish_is_kept_and_two_are_kept_apart() {
        RoomBook book = book(in(StayPhase.OVER).getLast());
        assertThat(book.askedApart()).hasSize(1);
        assertThat(book.wishes()).hasSize(1).allMatch(book::keeps);
    }

    private static RoomBook book(StayLine line) {
        return house.services().stays.rooms().beds().book(line.stay().id()).orElseThrow();
    }

    @Test
    void nobody_sits_in_two_places_and_all_have_a_seat_but_one_on_the_next_stay() {
        for (StayLine line : lines) {
            Journey journey = journey(line);
            assertThat(SeatRules.fault(journey)).isEmpty();
            assertThat(journey.legs()).isNotEmpty();
        }
        for (StayLine line : in(StayPhase.OVER))
            for (Way way : Way.values()) assertThat(journey(line).unseated(way)).isEmpty();
        assertThat(journey(in(StayPhase.PREPARING).getFirst()).unseatedPeople(Way.BACK))
                .isBetween(1, 2);
        assertThat(lines).anySatisfy(line -> assertThat(journey(line).seats()).anyMatch(seat -> seat.drives()));
    }

    private static Journey journey(StayLine line) {
        return house.services().stays.onTheWay().queries().of(line.stay().id()).orElseThrow();
    }

    @Test
    void a_stay_that_is_over_cost_what_paid_for_it_to_the_cent_but_for_what_one_could_not_foresee() {
        for (StayLine line : in(StayPhase.OVER)) {
            Budget budget = budget(line);
            assertThat(budget.lines()).allMatch(each -> each.is().real() != null);
            BigDecimal costs = budget.lines().stream()
                    .filter(each -> !each.is().category().isIncome())
                    .map(each -> each.is().expected())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(budget.real()).isEqualByComparingTo(costs);
            assertThat(budget.variance()).isNotZero();
            assertThat(budget.of(BudgetCategory.FUNDER)).isPositive();
        }
        assertThat(budget(in(StayPhase.PREPARING).getFirst()).lines())
                .extracting(BudgetLine::is)
                .anyMatch(is -> is.real() != null)
                .anyMatch(is -> is.real() == null);
    }

    private static Budget budget(StayLine line) {
        return house.services().stays.onTheWay().budgets().of(line.stay().id()).orElseThrow();
    }

    @Test
    void all_were_there_whenever_one_counted_and_on_the_stay_that_goes_on_one_is_missing() {
        for (StayLine line : in(StayPhase.OVER))
            for (RollPoint point : calls(line)) {
                RollCall call = call(line, point);
                assertThat(call.lines()).isNotEmpty();
                assertThat(call.count(There.PRESENT)).isEqualTo(call.lines().size());
            }
        List<StayLine> underWay = in(StayPhase.UNDER_WAY);
        assertThat(underWay).hasSize(1);
        assertThat(calls(underWay.getFirst()))
                .anySatisfy(point -> assertThat(call(underWay.getFirst(), point).count(There.MISSING))
                        .isEqualTo(1));
    }

    private static List<RollPoint> calls(StayLine line) {
        return house.services().stays.onTheWay().rollCalls().points(line.stay().id());
    }

    private static RollCall call(StayLine line, RollPoint point) {
        return house.services()
                .stays
                .onTheWay()
                .rollCalls()
                .at(line.stay().id(), point.number())
                .orElseThrow();
    }

    @Test
    void a_woman_and_a_man_of_the_team_come_along() {
        for (StayLine line : lines)
            assertThat(house.services().stays.accompaniers().of(line.stay().id()))
                    .extracting((Accompanier one) -> one.is().gender())
                    .contains(Gender.WOMAN, Gender.MAN);
    }

    @Test
    void who_is_away_today_did_not_come_today() {
        var away = house.services().stays.participantQueries().awayOn(house.today());
        assertThat(away).hasSizeBetween(5, 12);
        assertThat(SampleRows.footfallKept(house.open())).noneSatisfy((who, footfall) -> {
            assertThat(away).containsKey(who);
            assertThat(footfall.lastDay()).isEqualTo(house.today());
        });
    }
}
