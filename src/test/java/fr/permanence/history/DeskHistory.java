package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.HouseRows;
import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.history.DeskModel.Place;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Days at the desk, one act after another, with everything that must hold after each. */
final class DeskHistory {
    static final AtomicLong ACTS = new AtomicLong();

    private static final String OTHER = "Claire";

    private final TestHouse house;
    private DeskModel model = new DeskModel();
    private Map<String, String> rows;
    private String account = "Marie";

    /** What undo must lead to, and what redo must. */
    private final Deque<Was> before = new ArrayDeque<>();

    private final Deque<Was> after = new ArrayDeque<>();

    /** Whether acts of today were taken back out of turn, or done by two accounts: what undo leads to is not foretold then. */
    private boolean outOfTurn;

    private record Was(Map<String, String> rows, DeskModel model) {}

    DeskHistory(TestHouse house) throws Exception {
        this.house = house;
        house.open().keyring().addAccount(OTHER, EnumSet.allOf(Role.class), TestHouse.passphrase(), null);
        for (String name : List.of("Joy", "Mercy", "Awa", "Ilinca")) {
            PersonId person = ((Kept) house.services().people.add(PersonDraft.named(name))).person();
            model.people.put(person.value(), Place.LISTED);
        }
        house.clock().move(Duration.ofDays(1));
        rows = HouseRows.of(house);
    }

    void act(int kind, int which) {
        ACTS.incrementAndGet();
        house.clock().move(Duration.ofSeconds(1 + which % 90));
        switch (kind) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> undo();
            case 8, 9, 10, 11 -> redo();
            case 12 -> restart();
            case 13 -> otherAccount(which);
            case 14, 15 -> overMidnight();
            case 16, 17 -> takeBackOutOfTurn(which);
            default -> anew(kind, which);
        }
        model.isWhatIsThere(house, String.valueOf(kind));
        addsUp();
    }

    private void anew(int kind, int which) {
        Was was = now();
        long standing = acts();
        String did = doIt(kind, which);
        rows = HouseRows.of(house);
        model.isWhatIsThere(house, did);
        if (acts() == standing) {
            assertThat(HouseRows.differing(was.rows(), rows))
                    .as(did + ", which is not in the journal")
                    .isEmpty();
            return;
        }
        before.push(was);
        after.clear();
        if (which % 3 == 0) undo();
        if (which % 6 == 0) redo();
    }

    private String doIt(int kind, int which) {
        DeskActs desk = new DeskActs(house, model, which);
        FileActs files = new FileActs(house, model, which);
        return switch (kind) {
            case 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 -> run("arrive", () -> desk.arrive(false));
            case 28, 29, 30, 31 -> run("arrive again", () -> desk.arrive(true));
            case 32, 33, 34, 35 -> run("arrive new", desk::arriveNew);
            case 36, 37, 38 -> run("anonymous", desk::arriveAnonymously);
            case 39, 40, 41, 42 -> run("code", desk::arriveByCode);
            case 43, 44, 45 -> run("attach", desk::attach);
            case 46, 47, 48, 49 -> run("leave", desk::leave);
            case 50 -> run("close", desk::close);
            case 51, 52, 53, 54 -> run("children", desk::accompany);
            case 55, 56, 57, 58, 59, 60, 61 -> run("service", desk::give);
            case 62, 63, 64, 65, 66 -> run("ask", desk::ask);
            case 67, 68, 69, 70, 71 -> run("step", desk::step);
            case 72, 73 -> run("bin", files::bin);
            case 74, 75, 76 -> run("restore", files::restore);
            case 77, 78, 79 -> run("merge", files::merge);
            case 80, 81 -> run("separate", files::separate);
            case 82, 83 -> run("correct", files::correctPerson);
            case 84, 85 -> run("follow", files::follow);
            case 86, 87 -> run("note", files::note);
            case 88, 89 -> run("message", files::message);
            case 90 -> run("half-day", files::halfDay);
            case 91, 92 -> run("apart", files::apart);
            case 93 -> run("opening", files::opening);
            case 94, 95, 96, 97 -> run("correct the day", files::correctDay);
            default -> run("paper", files::paper);
        };
    }

    private static String run(String name, Runnable act) {
        act.run();
        return name;
    }

    private void undo() {
        ACTS.incrementAndGet();
        go(house.services().undo::undoLast, before, after);
    }

    private void redo() {
        ACTS.incrementAndGet();
        go(house.services().undo::redoLast, after, before);
    }

    private void go(java.util.function.Supplier<Undo.Outcome> way, Deque<Was> from, Deque<Was> to) {
        Was was = now();
        Undo.Outcome outcome = way.get();
        rows = HouseRows.of(house);
        if (outOfTurn) {
            if (!(outcome instanceof Undo.Done))
                assertThat(HouseRows.differing(was.rows(), rows))
                        .as("nothing was taken back")
                        .isEmpty();
            model = DeskModel.of(house);
        } else if (from.isEmpty()) {
            assertThat(outcome).isInstanceOf(Undo.Nothing.class);
        } else {
            assertThat(outcome).isInstanceOf(Undo.Done.class);
            Was there = from.pop();
            assertThat(HouseRows.differing(there.rows(), rows)).isEmpty();
            model = there.model();
            to.push(was);
        }
    }

    private Was now() {
        return new Was(rows, model.copy());
    }

    private void restart() {
        house.restartAs(account);
        assertThat(HouseRows.differing(rows, HouseRows.of(house)))
                .as("after a restart")
                .isEmpty();
    }

    private void otherAccount(int which) {
        if (which % 2 == 0) return;
        account = account.equals(OTHER) ? "Marie" : OTHER;
        restart();
        outOfTurn = true;
    }

    /** A new day: nothing of before is undone, and what was left open ends. */
    private void overMidnight() {
        house.clock().move(Duration.ofHours(21));
        before.clear();
        after.clear();
        outOfTurn = false;
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Nothing.class);
        List<Long> open = model.visits.entrySet().stream()
                .filter(visit ->
                        visit.getValue().isOpen() && visit.getValue().day().isBefore(house.today()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(house.services().desk.presences().closeDaysBefore()).isEqualTo(open.size());
        open.forEach(model::end);
        rows = HouseRows.of(house);
    }

    private void takeBackOutOfTurn(int which) {
        var visit = new DeskActs(house, model, which).visit();
        if (visit.isEmpty()) return;
        Was was = now();
        Undo.Outcome outcome = house.services()
                .undo
                .takeBack(CheckInReversals.ARRIVE, visit.get().value());
        if (!(outcome instanceof Undo.Done)) {
            assertThat(HouseRows.differing(was.rows(), HouseRows.of(house))).isEmpty();
            return;
        }
        rows = HouseRows.of(house);
        model.remove(visit.get().value());
        model.isWhatIsThere(house, "taking a visit back");
        if (which % 2 == 0) {
            ACTS.incrementAndGet();
            assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
            rows = HouseRows.of(house);
            assertThat(HouseRows.differing(was.rows(), rows)).as("put back").isEmpty();
            model = was.model();
        }
        outOfTurn = true;
    }

    private long acts() {
        return HouseRows.count(
                house, "select coalesce(max(seq), 0) from act where undo is not null or sealed is not null");
    }

    private void addsUp() {
        var desk = house.services().desk;
        List<Here> present = PresenceRules.present(
                house.services().checkIns.today(), desk.presences().today());
        assertThat(present.stream()
                        .map(here -> here.line().visit().person())
                        .filter(Objects::nonNull)
                        .toList())
                .as("who is in")
                .doesNotHaveDuplicates();
        var services = desk.services().today();
        int counted = services.offered().stream()
                .mapToInt(word -> services.count(word.id()))
                .sum();
        assertThat(counted).isEqualTo(services.given().size());
        assertThat(HouseRows.count(
                        house,
                        "select count(*) from visit v join person p on p.id = v.person_id"
                                + " where p.merged_into is not null"))
                .as("visits of somebody who became part of another")
                .isZero();
        assertThat(HouseRows.count(
                        house,
                        "select (select count(*) from visit where person_id is not null)"
                                + " - (select coalesce(sum(visits), 0) from footfall)"
                                + " + (select count(*) from footfall f where f.visits <>"
                                + " (select count(*) from visit v where v.person_id = f.person_id))"))
                .as("counts are their rows")
                .isZero();
    }

    /** Undone to the beginning of the day, and the journal holds. */
    void end() {
        while (!outOfTurn && !before.isEmpty()) undo();
        undo();
        assertThat((long) house.open().database().read(house.open().journal()::verify))
                .isPositive();
    }
}
