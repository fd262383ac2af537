package fr.permanence.activities;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.SessionChange;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.activities.signups.EnrolledPerson;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.merge.Merges;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One history of two courses and six people, played act by act and looked at after each. */
final class PlaceHistory {
    static final int KINDS = 26;

    private static final List<Reach> REACHES = List.of(Reach.values());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TestHouse house;
    private final List<PersonId> people = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final List<Integer> done = new ArrayList<>();

    private PlaceHistory(TestHouse house) {
        this.house = house;
        for (String name : List.of("Joy", "Mirela", "Ngozi", "Awa", "Blessing", "Mercy"))
            people.add(Course.person(house, name));
        courses.add(Course.in(house, 2, 4));
        courses.add(Course.in(house, 1, 3));
        // began at 14:00: marks are made in it, but no place is given
        courses.forEach(course -> course.plan(new Once(TODAY)));
    }

    /** Plays it, and says which kinds of act changed something. */
    static List<Integer> play(List<Integer> acts) throws IOException {
        try (TestHouse house = TestHouse.in(Scratch.folder("places"))) {
            PlaceHistory history = new PlaceHistory(house);
            for (int act : acts) history.step(act % KINDS, act / KINDS);
            return history.done;
        }
    }

    private void step(int kind, int which) {
        house.clock().move(Duration.ofSeconds(1));
        PlaceRows before = PlaceRows.of(house);
        act(kind, which);
        PlaceRows after = PlaceRows.of(house);
        after.keepTheirPromises();
        if (!before.equals(after)) done.add(kind);
        if (kind < 16) assertThat(after.marks()).containsAll(before.marks());
        if (kind < 14) assertThat(after.standing(before)).isEqualTo(before.standing(after));
        for (Course course : courses) after.countsAreTheirRows(course);
    }

    /** Kinds below 14 leave the order of every list as it is; kinds below 16 leave every mark. */
    private void act(int kind, int which) {
        Course course = courses.get(which % courses.size());
        PersonId person = people.get(which / 2 % people.size());
        ActivitySession session =
                course.sessions().get(which / 12 % course.sessions().size());
        var services = course.services();
        switch (kind) {
            case 0, 1 -> course.signUp(person);
            case 2 ->
                one(course.id(), which)
                        .ifPresent(place -> services.signUps()
                                .leave(place.enrolment(), which % 3 == 0 ? Course.FIRST.plusDays(7) : TODAY));
            case 3 -> services.signUps().signUpOnce(session.id(), person);
            case 4 ->
                one(course.id(), which).ifPresent(place -> services.signUps().leaveOnce(place.enrolment()));
            case 5 ->
                one(course.id(), which)
                        .ifPresent(place ->
                                services.signUps().absentOnce(place.enrolment().id(), session.id()));
            case 6 ->
                one(course.id(), which)
                        .ifPresent(place -> services.signUps()
                                .comesAfterAll(place.enrolment().id(), session.id()));
            case 7 -> services.waiting().ask(course.id(), person);
            case 8 -> services.waiting().askOnce(session.id(), person);
            case 9 ->
                line(course, session, which)
                        .ifPresent(line -> services.promotions()
                                .propose(line.entry().id(), which % 5 == 0 ? "Elle part bientôt" : null));
            case 10, 11 ->
                proposed(course)
                        .ifPresent(line ->
                                services.promotions().confirm(line.entry().id()));
            case 12 ->
                services.activities()
                        .correct(course.activity(), course.activity().is().withCapacity(1 + which % 3));
            case 13 -> edit(course, session, which);
            case 14 ->
                proposed(course)
                        .ifPresent(line ->
                                services.promotions().refused(line.entry().id()));
            case 15 -> services.draws().draw(course.id(), null);
            case 16 -> services.marks().mark(session.id(), person, which % 4 == 0 ? null : Mark.PRESENT);
            case 17 -> merge(person, people.get((which / 2 + 1 + which % 4) % people.size()));
            case 18 ->
                house.services().merges.into(person).stream()
                        .findFirst()
                        .ifPresent(merged -> house.services().merges.separate(merged.id()));
            case 19 -> house.services().bin.put(person);
            case 20 -> people.forEach(other -> house.services().bin.restore(other));
            case 21 -> undo();
            case 22 -> house.services().undo.redoLast();
            case 23 -> undoAndRedo();
            case 24 -> restart();
            default -> cancelOrHold(course, session);
        }
    }

    private void edit(Course course, ActivitySession session, int which) {
        Reach reach = REACHES.get(which % 3);
        LocalDate day = session.day().plusDays(which % 5 - 1);
        SessionChange change = new SessionChange(
                day, session.from().plusHours(which % 2), session.to().plusHours(1), null, null, null);
        SessionEdits edits = course.services().edits();
        if (edits.preview(session, reach, change) instanceof SessionEdits.Shown shown)
            edits.change(session, reach, change, shown.preview());
    }

    private static void cancelOrHold(Course course, ActivitySession session) {
        if (session.isCancelled()) course.services().sessions().reinstate(session);
        else course.services().sessions().cancel(session, "Grève");
    }

    private void merge(PersonId kept, PersonId gone) {
        Merges merges = house.services().merges;
        if (!kept.equals(gone) && merges.preview(kept, gone) instanceof Merges.Shown shown)
            merges.merge(shown.preview());
    }

    /** The courses and the people stay: the history is about what becomes of them. */
    private void undo() {
        Undo undo = house.services().undo;
        undo.undoLast();
        boolean isGone = people.stream()
                        .anyMatch(who -> house.services().people.find(who).isEmpty())
                || courses.stream().anyMatch(course -> course.sessions().isEmpty());
        if (isGone) assertThat(undo.redoLast()).isInstanceOf(Undo.Done.class);
    }

    private void undoAndRedo() {
        PlaceRows before = PlaceRows.of(house);
        Undo undo = house.services().undo;
        if (!(undo.undoLast() instanceof Undo.Done done)) return;
        PlaceRows.of(house).keepTheirPromises();
        // Who comes out of the bin or of another file may find her place taken, and then waits under a new number.
        if (undo.redoLast() instanceof Undo.Done && !done.act().verb().startsWith("person."))
            assertThat(PlaceRows.of(house)).isEqualTo(before);
    }

    private void restart() {
        PlaceRows before = PlaceRows.of(house);
        house.restart();
        assertThat(PlaceRows.of(house)).isEqualTo(before);
    }

    private Optional<EnrolledPerson> one(ActivityId course, int which) {
        List<EnrolledPerson> places = house.services().activities.places().of(course, TODAY);
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(which / 3 % places.size()));
    }

    private Optional<WaitingLine> line(Course course, ActivitySession session, int which) {
        var waiting = house.services().activities.waiting();
        List<WaitingLine> lines = which % 3 == 0 ? waiting.listOnce(session) : waiting.list(course.id());
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(which % 2 == 0 ? lines.getFirst() : lines.get(which / 7 % lines.size()));
    }

    private static Optional<WaitingLine> proposed(Course course) {
        List<WaitingLine> lines = new ArrayList<>(course.services().waiting().list(course.id()));
        for (ActivitySession session : course.sessions())
            lines.addAll(course.services().waiting().listOnce(session));
        return lines.stream()
                .filter(line -> line.entry().state() == WaitingState.PROPOSED)
                .findFirst();
    }
}
