package fr.permanence.stays.participants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.Trip;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever is done and undone: no more women than places, nobody on two stays at once, and undo restores what was. */
final class PipelineProperties {
    private static final int KINDS = 7;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void any_preparation_keeps_its_promises(
            @ForAll @Size(min = 50, max = 70) List<@IntRange(max = 99_999) Integer> acts) throws IOException {
        play(acts);
    }

    @Tag("long")
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void so_does_any_of_ten_thousand_acts(@ForAll @Size(min = 60, max = 90) List<@IntRange(max = 99_999) Integer> acts)
            throws IOException {
        play(acts);
        Statistics.label("acts that changed something").coverage(coverage -> {
            for (int kind = 0; kind < KINDS; kind++) coverage.check(kind).count(count -> count > 0);
        });
    }

    private static void play(List<Integer> acts) throws IOException {
        try (TestHouse house = TestHouse.in(Scratch.folder("stays"))) {
            Preparation preparation = new Preparation(house);
            acts.forEach(preparation::act);
            preparation.undoEverything();
        }
    }

    /** Three stays of which two meet, and five people who might go. */
    private static final class Preparation {
        private final TestHouse house;
        private final List<Trip> trips = new ArrayList<>();
        private final List<PersonId> people = new ArrayList<>();
        /** What everything was before each act that changed something, the last on top. */
        private final Deque<Map<Object, Object>> before = new ArrayDeque<>();

        Preparation(TestHouse house) {
            this.house = house;
            StayDays days =
                    new StayDays(house.today().minusDays(1), house.today().plusDays(3));
            trips.add(Trip.in(house, 2, days));
            trips.add(Trip.in(house, 2, days.shifted(3)));
            trips.add(Trip.in(house, 1, days.shifted(20)));
            for (String name : List.of("Joy", "Awa", "Mercy", "Ioana", "Mei"))
                people.add(trips.getFirst().person(name));
        }

        void act(int chance) {
            int kind = chance % KINDS;
            int which = chance / KINDS;
            Trip trip = trips.get(which % trips.size());
            PersonId person = people.get(which / 3 % people.size());
            Map<Object, Object> was = all();
            if (kind == 6) {
                undo();
            } else {
                if (does(kind, trip, person, which)) {
                    before.push(was);
                    Statistics.label("acts that changed something").collect(kind);
                } else assertThat(all()).isEqualTo(was);
            }
            assertPromises();
        }

        private boolean does(int kind, Trip trip, PersonId person, int which) {
            Participants participants = trip.services().participants();
            Stays stays = trip.services().stays();
            Stay stay = trip.stay();
            return switch (kind) {
                case 0 -> participants.propose(trip.id(), person, null) instanceof Participants.Taken;
                case 1, 2 -> step(trip, which);
                case 3 -> participants.ask(trip.id(), person) instanceof Participants.Taken;
                case 4 -> stays.move(stay, stay.days().shifted(which % 7 - 3)) instanceof Stays.Written;
                case 5 ->
                    which % 4 == 0
                            ? stays.stage(stay, which % 8 == 0 ? StayStage.CANCELLED : StayStage.PREPARING)
                                    instanceof Stays.Written
                            : stays.correct(stay, places(stay, 1 + which % 3)) instanceof Stays.Written;
                default -> throw new IllegalStateException();
            };
        }

        private static StayDraft places(Stay stay, int places) {
            StayDraft is = stay.is();
            return new StayDraft(is.destination(), is.days(), is.departure(), places, is.contributionCents());
        }

        private boolean step(Trip trip, int which) {
            List<ParticipantLine> lines = trip.services().participantQueries().of(trip.id());
            if (lines.isEmpty()) return false;
            Participant who = lines.get(which / 3 % lines.size()).participant();
            // Most of the time a step that leads on, else any.
            List<Step> possible = List.copyOf(ParticipantRules.possible(who.state()));
            Step step = possible.isEmpty() || which % 5 == 0
                    ? Step.values()[which % Step.values().length]
                    : possible.get(which / 2 % possible.size());
            return trip.step(who, step) instanceof Participants.Taken;
        }

        private void undo() {
            if (before.isEmpty()) return;
            assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
            assertThat(all()).isEqualTo(before.pop());
            Statistics.label("acts that changed something").collect(6);
        }

        void undoEverything() {
            while (!before.isEmpty()) undo();
            assertThat(trips).allSatisfy(trip -> assertThat(lines(trip)).isEmpty());
        }

        private static List<ParticipantLine> lines(Trip trip) {
            return trip.services().participantQueries().of(trip.id());
        }

        private Map<Object, Object> all() {
            Map<Object, Object> all = new HashMap<>();
            for (Trip trip : trips) all.put(trip.stay(), lines(trip));
            return all;
        }

        private void assertPromises() {
            for (Trip trip : trips)
                assertThat(trip.line().taken()).isLessThanOrEqualTo(trip.stay().capacity());
            for (PersonId person : people) {
                List<StayDays> away = new ArrayList<>();
                for (Trip trip : trips)
                    if (trip.stay().isHeld())
                        lines(trip).stream()
                                .map(ParticipantLine::participant)
                                .filter(one -> one.person().equals(person) && one.takesPlace())
                                .forEach(one ->
                                        away.add(one.days().of(trip.stay().days())));
                for (int i = 0; i < away.size(); i++)
                    for (int j = 0; j < i; j++)
                        assertThat(away.get(i).meet(away.get(j))).isFalse();
            }
        }
    }
}
