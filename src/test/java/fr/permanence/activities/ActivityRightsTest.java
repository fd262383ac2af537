package fr.permanence.activities;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.holidays.SchoolHoliday;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.ChangePreview;
import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.SessionChange;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role against every use case of activities: allowed exactly if the role grants the right, by the service itself. */
final class ActivityRightsTest {
    @TempDir
    Path directory;

    /** What Marie, who has every role, laid out before the others act. */
    private record Given(
            Activity activity,
            ActivitySession session,
            PersonId joy,
            Enrolment place,
            WaitingEntry entry,
            SchoolHoliday holiday,
            SessionChange change,
            ChangePreview preview) {}

    private static Given prepared(TestHouse house) throws Exception {
        for (Role role : Role.values())
            house.open().keyring().addAccount(role.name(), Set.of(role), TestHouse.passphrase(), null);
        Course course = Course.in(house, 1, 3);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry entry = course.waits("Awa");
        ActivitySession session = course.session(1);
        SessionChange change =
                new SessionChange(session.day(), LocalTime.of(9, 0), LocalTime.of(10, 0), null, null, null);
        var shown = (SessionEdits.Shown) course.services().edits().preview(session, Reach.THIS, change);
        return new Given(
                course.activity(),
                session,
                joy,
                course.services().places().of(joy).getFirst().enrolment(),
                entry,
                course.services().schoolHolidays().all().getFirst(),
                change,
                shown.preview());
    }

    private static Map<Runnable, Right> uses(TestHouse house, Given given) {
        var all = house.services().activities;
        var id = given.activity().id();
        var of = given.session();
        var draft = new SeriesDraft(Course.weekly(Course.FIRST, 2), LocalTime.of(9, 0), LocalTime.of(10, 0), Map.of());
        Map<Runnable, Right> uses = new LinkedHashMap<>();
        List<Runnable> coordinators = List.of(
                () -> all.activities().add(given.activity().is()),
                () -> all.activities()
                        .correct(given.activity(), given.activity().is()),
                () -> all.activities().putAway(given.activity(), false),
                () -> all.sessions().plan(id, draft),
                () -> all.sessions().cancel(of, null),
                () -> all.sessions().reinstate(of),
                () -> all.edits().change(of, Reach.THIS, given.change(), given.preview()),
                () -> all.schoolHolidays().write(given.holiday(), "", Course.FIRST, Course.FIRST, ""),
                () -> all.schoolHolidays().remove(given.holiday()),
                () -> all.schoolHolidays().bringIn(List.of(), ""),
                () -> all.signUps().signUp(id, given.joy(), Course.FIRST),
                () -> all.signUps().leave(given.place(), Course.FIRST),
                () -> all.promotions().propose(given.entry().id(), null),
                () -> all.promotions().called(given.entry().id(), true),
                () -> all.promotions().confirm(given.entry().id()),
                () -> all.promotions().refused(given.entry().id()),
                () -> all.promotions().passOver(given.entry().id(), "Déjà servie"),
                () -> all.promotions().takeBack(given.entry().id()),
                () -> all.promotions().withdraw(given.entry().id()),
                () -> all.draws().draw(id, null),
                () -> all.fairness().neverServed(Course.FIRST));
        List<Runnable> desk = List.of(
                () -> all.activities().all(),
                () -> all.sessions().today(),
                () -> all.sessions().propose(id, draft),
                () -> all.edits().preview(of, Reach.THIS, given.change()),
                () -> all.schoolHolidays().all(),
                () -> all.signUps().signUpOnce(of.id(), given.joy()),
                () -> all.signUps().leaveOnce(given.place()),
                () -> all.signUps().absentOnce(given.place().id(), of.id()),
                () -> all.signUps().comesAfterAll(given.place().id(), of.id()),
                () -> all.places().places(id),
                () -> all.places().toTell(of.id()),
                () -> all.calls().tell(of.id(), given.joy(), true),
                () -> all.waiting().ask(id, given.joy()),
                () -> all.waiting().askOnce(of.id(), given.joy()),
                () -> all.waiting().list(id),
                () -> all.waiting().due(),
                () -> all.marks().mark(of.id(), given.joy(), Mark.PRESENT),
                () -> all.marks().markSeveral(of.id(), Map.of()),
                () -> all.marks().presentAtTheDesk(of.id(), given.joy(), new VisitId(1)),
                () -> all.attendance().sheet(of.id()),
                () -> all.attendance().grid(id, Course.FIRST, Course.FIRST),
                () -> all.attendance().todayOf(List.of(given.joy())),
                () -> all.draws().of(id),
                () -> all.calendar().of(List.of(id)));
        coordinators.forEach(use -> uses.put(use, Right.LEAD_ACTIVITIES));
        desk.forEach(use -> uses.put(use, Right.KEEP_THE_DESK));
        return uses;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_may_do_what_it_is_there_for_and_nothing_else(Role role) throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Given given = prepared(house);
            house.restartAs(role.name());
            uses(house, given).forEach((use, right) -> {
                if (right.isGivenBy(Set.of(role))) assertThatCode(use::run).doesNotThrowAnyException();
                else assertThatThrownBy(use::run).isInstanceOf(NotAllowed.class);
            });
        }
    }
}
