package fr.permanence.stays.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Step;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Legs are planned, people sit in them, and each of it is taken back. */
final class JourneysTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Departures on;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        on = new Departures(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Undo.Outcome undo() {
        return house.services().undo.undoLast();
    }

    private Seats seats() {
        return on.services().seats();
    }

    @Test
    void who_has_no_seat_is_counted_until_everybody_has_one() {
        assertThat(on.journey().unseatedPeople(Way.OUT)).isEqualTo(3);
        assertThat(on.journey().unseatedPeople(Way.BACK)).isZero();
        seats().fill(on.train().id());
        assertThat(on.journey().unseatedPeople(Way.OUT)).isZero();
        assertThat(undo()).isInstanceOf(Undo.Done.class);
        assertThat(on.journey().unseatedPeople(Way.OUT)).isEqualTo(3);
    }

    @Test
    void a_child_sits_with_her_mother_and_moves_with_her() {
        seats().seat(on.train().id(), on.awa());
        assertThat(on.in(on.train().id())).isEqualTo(2);
        Leg later = on.added(Departures.draft(Way.OUT, 1, LegKind.TRAIN, 2, Trip.FIRST.atTime(14, 12)));
        assertThat(seats().seat(later.id(), on.andrei()))
                .isInstanceOfSatisfying(
                        Seats.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(JourneyRefusal.AWAY_FROM_MOTHER));
        seats().seat(later.id(), on.awa());
        assertThat(on.in(on.train().id())).isZero();
        assertThat(on.in(later.id())).isEqualTo(2);
        assertThat(undo()).isInstanceOf(Undo.Done.class);
        assertThat(on.in(on.train().id())).isEqualTo(2);
    }

    @Test
    void a_full_car_takes_nobody_more_and_fewer_seats_than_people_are_refused() {
        Leg car = on.added(Departures.draft(Way.OUT, 1, LegKind.CAR, 2, Trip.FIRST.atTime(8, 0)));
        seats().seat(car.id(), on.awa());
        assertThat(seats().seat(car.id(), on.joy())).isEqualTo(new Seats.Refused(JourneyRefusal.FULL, null));
        assertThat(on.services()
                        .journeys()
                        .correct(car, Departures.draft(Way.OUT, 1, LegKind.CAR, 1, Trip.FIRST.atTime(8, 0))))
                .isEqualTo(new Journeys.Refused(JourneyRefusal.MORE_SEATED, null));
    }

    @Test
    void nobody_but_the_team_drives() {
        Leg car = on.added(Departures.draft(Way.OUT, 1, LegKind.CAR, 4, Trip.FIRST.atTime(8, 0)));
        assertThat(on.journey().lacksDriver(car)).isTrue();
        assertThat(seats().drive(car.id(), on.joy(), true))
                .isInstanceOfSatisfying(
                        Seats.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(JourneyRefusal.ONLY_THE_TEAM_DRIVES));
        assertThat(seats().drive(on.train().id(), on.joy(), true))
                .isInstanceOfSatisfying(
                        Seats.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(JourneyRefusal.NOT_DRIVEN));
    }

    @Test
    void who_withdraws_leaves_a_free_seat_and_finds_it_again_when_that_is_taken_back() {
        seats().fill(on.train().id());
        on.trip()
                .step(
                        on.trip()
                                .services()
                                .participantQueries()
                                .find(on.awaHerself().id())
                                .orElseThrow(),
                        Step.WITHDRAW);
        assertThat(on.in(on.train().id())).isEqualTo(1);
        assertThat(on.journey().free(on.train())).hasValue(7);
        assertThat(undo()).isInstanceOf(Undo.Done.class);
        assertThat(on.in(on.train().id())).isEqualTo(3);
    }

    @Test
    void a_stay_that_moves_takes_its_journey_along_and_the_way_back_stays_at_its_end() {
        Leg back = on.added(Departures.draft(Way.BACK, 1, LegKind.TRAIN, 8, Trip.LAST.atTime(15, 0)));
        StayDays days = on.trip().stay().days();
        on.trip()
                .services()
                .stays()
                .move(
                        on.trip().stay(),
                        new StayDays(days.first().plusDays(7), days.last().plusDays(8)));
        assertThat(on.train().is().run().leaves())
                .isEqualTo(Trip.FIRST.plusDays(7).atTime(9, 12));
        assertThat(on.journey().leg(back.id()).orElseThrow().is().run().leaves())
                .isEqualTo(Trip.LAST.plusDays(8).atTime(15, 0));
        undo();
        assertThat(on.journey().leg(back.id())).contains(back);
    }

    @Test
    void a_leg_that_would_leave_while_somebody_sits_elsewhere_is_refused_by_her_name() {
        seats().seat(on.train().id(), on.joy());
        Leg bus = on.added(Departures.draft(Way.OUT, 2, LegKind.OTHER, 8, Trip.FIRST.atTime(14, 0)));
        seats().seat(bus.id(), on.joy());
        assertThat(on.services()
                        .journeys()
                        .correct(bus, Departures.draft(Way.OUT, 2, LegKind.OTHER, 8, Trip.FIRST.atTime(12, 0))))
                .isInstanceOfSatisfying(Journeys.Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(JourneyRefusal.TWO_AT_ONCE);
                    assertThat(refused.who()).extracting(Traveller::name).isEqualTo("Joy");
                });
        assertThat(on.journey().leg(bus.id())).contains(bus);
    }

    @Test
    void a_removed_leg_comes_back_with_who_sat_in_it_and_their_tickets() {
        seats().fill(on.train().id());
        seats().ticket(on.train().id(), on.joy(), " voiture 7, place 42 ");
        Leg train = on.train();
        assertThat(on.services().journeys().remove(train)).isInstanceOf(Journeys.Written.class);
        assertThat(on.journey().legs()).isEmpty();
        undo();
        assertThat(on.in(train.id())).isEqualTo(3);
        assertThat(on.journey().seat(train.id(), on.joy()).orElseThrow().ticket())
                .isEqualTo("voiture 7, place 42");
    }

    @Test
    void a_seat_that_somebody_took_since_is_not_given_back() {
        Leg car = on.added(Departures.draft(Way.OUT, 1, LegKind.CAR, 1, Trip.FIRST.atTime(8, 0)));
        seats().seat(car.id(), on.joy());
        seats().unseat(car.id(), on.joy());
        var later = on.trip().confirmed("Mercy");
        seats().seat(
                        car.id(),
                        new TravellerId(TravellerId.Kind.PARTICIPANT, later.id().value()));
        assertThat(house.services().undo.takeBack(Seats.UNSEAT, car.id().value()))
                .isInstanceOfSatisfying(
                        Undo.NotPossible.class,
                        refused -> assertThat(refused.reason()).isEqualTo("undo.journeySeatedSince"));
        assertThat(on.in(car.id())).isEqualTo(1);
    }

    @Test
    void the_second_of_two_edits_of_one_leg_is_refused() {
        Leg shown = on.train();
        LegDraft later = Departures.draft(Way.OUT, 1, LegKind.TRAIN, 8, Trip.FIRST.atTime(10, 12));
        on.services().journeys().correct(shown, later);
        assertThat(on.services().journeys().correct(shown, later))
                .isEqualTo(new Journeys.Refused(JourneyRefusal.CHANGED_SINCE, null));
        assertThat(on.train().is().meeting().at()).isEqualTo(LocalTime.of(9, 42));
    }
}
