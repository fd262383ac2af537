package fr.permanence.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done at the desk, in whatever order: nobody is in twice, counts are their rows, undo restores exactly. */
final class DeskHistoryProperties {
    private static final List<QueueRules.Step> STEPS = List.of(QueueRules.Step.values());

    private static final int KINDS = 11;

    @Property(tries = 40)
    void any_afternoon_adds_up_and_is_undone_step_by_step(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 10_000) Integer> acts) throws IOException {
        try (TestHouse house = TestHouse.in(Scratch.folder("history"))) {
            Afternoon afternoon = new Afternoon(house);
            for (int act : acts) {
                afternoon.act(act % KINDS, act / KINDS);
                afternoon.addsUp();
            }
            afternoon.isUndoneToItsBeginning();
        }
    }

    /** One afternoon; it remembers what was seen before each act. */
    private static final class Afternoon {
        private final TestHouse house;
        private final List<PersonId> people = new ArrayList<>();

        Afternoon(TestHouse house) {
            this.house = house;
            for (String name : List.of("Joy", "Mirela", "Ngozi"))
                people.add(((Kept) house.services().people.add(PersonDraft.named(name))).person());
        }

        void act(int kind, int which) {
            house.clock().move(Duration.ofSeconds(1));
            String before = seen();
            var desk = house.services().desk;
            Optional<VisitId> visit = one(visits(), which);
            HouseWordId word = new HouseWordId(1 + which % 8);
            switch (kind) {
                case 0 -> house.services().checkIns.arrive(people.get(which % people.size()));
                case 1 -> house.services().checkIns.arriveAgain(people.get(which % people.size()));
                case 2 -> visit.ifPresent(desk.presences()::leave);
                case 3 -> desk.services().give(word, visit);
                case 4 -> visit.ifPresent(of -> desk.interviews().ask(of, new HouseWordId(21 + which % 3), null));
                case 5 ->
                    one(desk.interviews().today(), which)
                            .ifPresent(asked -> desk.interviews().step(asked.id(), STEPS.get(which % 3)));
                case 6 -> visit.ifPresent(of -> desk.presences().accompany(of, which % 3 + ", Andrei " + which % 9));
                case 7 -> undoAndRedo(before);
                case 8 -> house.restart();
                case 9 -> desk.presences().closeToday();
                default -> takeBackAndPutBack(visit, before);
            }
            if (kind == 8) assertThat(seen()).isEqualTo(before);
        }

        private void undoAndRedo(String before) {
            if (house.services().undo.undoLast() instanceof Undo.Done) {
                house.services().undo.redoLast();
                assertThat(seen()).isEqualTo(before);
            }
        }

        private void takeBackAndPutBack(Optional<VisitId> visit, String before) {
            if (visit.isEmpty()) return;
            house.services().undo.takeBack(CheckInReversals.ARRIVE, visit.get().value());
            house.services().undo.redoLast();
            assertThat(seen()).isEqualTo(before);
        }

        void addsUp() {
            var desk = house.services().desk;
            List<Here> present = PresenceRules.present(
                    house.services().checkIns.today(), desk.presences().today());
            List<PersonId> in =
                    present.stream().map(here -> here.line().visit().person()).toList();
            assertThat(in).doesNotHaveDuplicates();
            var services = desk.services().today();
            int counted = services.offered().stream()
                    .mapToInt(word -> services.count(word.id()))
                    .sum();
            assertThat(counted).isEqualTo(services.given().size());
            for (InterviewRequest request : desk.interviews().today())
                assertThat(visits()).contains(request.visit());
        }

        void isUndoneToItsBeginning() {
            int steps = 0;
            while (house.services().undo.undoLast() instanceof Undo.Done) steps++;
            assertThat(visits()).isEmpty();
            assertThat(house.services().desk.services().today().given()).isEmpty();
            assertThat(house.services().peopleQueries.lines()).isEmpty();
            assertThat(steps).isGreaterThanOrEqualTo(people.size());
        }

        private List<VisitId> visits() {
            return house.services().checkIns.today().stream()
                    .map(line -> line.visit().id())
                    .toList();
        }

        private String seen() {
            Map<String, String> presences = new TreeMap<>();
            house.services()
                    .desk
                    .presences()
                    .today()
                    .forEach((visit, presence) -> presences.put(
                            visit.toString(),
                            presence.departure() + " " + presence.leftAt() + " " + presence.children()
                                    + presence.named().stream()
                                            .map(child -> child.firstName() + child.age())
                                            .toList()));
            Map<String, Object> all = new HashMap<>();
            all.put(
                    "visits",
                    house.services().checkIns.today().stream()
                            .map(DeskLine::visit)
                            .toList());
            all.put("presences", presences);
            all.put("services", house.services().desk.services().today().given());
            all.put("queue", house.services().desk.interviews().today());
            return new TreeMap<>(all).toString();
        }

        private static <T> Optional<T> one(List<T> among, int which) {
            return among.isEmpty() ? Optional.empty() : Optional.of(among.get(which % among.size()));
        }
    }
}
