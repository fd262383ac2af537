package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.activities.Activity;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.ids.WaitingId;
import fr.permanence.people.PersonLine;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.search.FindableQueries;
import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleWriter;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three years of visits lie in the store; what an act asks must not look through them. The store itself says how many rows
 * of each table a question looked at.
 */
class NothingScansTest {
    private static final Pattern LOOKED =
            Pattern.compile("FROM \"PUBLIC\".\"(\\w+)\"|JOIN \"PUBLIC\".\"(\\w+)\"|scanCount: (\\d+)");
    /** A table as short as that may be read from end to end. */
    private static final int FEW = 200;

    /** Who is thought of for a stay depends on who ever went: that is read whole, and is ten women a stay. */
    private static final Set<String> WHOLE = Set.of("stay.proposals", "stay.replacements");

    private static final List<String> LONG_TABLES = List.of(
            "VISIT",
            "FOOTFALL",
            "PERSON",
            "ACT",
            "DESK_MESSAGE",
            "DESK_NOTE",
            "ACTIVITY_SESSION",
            "ENROLMENT",
            "ENROLMENT_ABSENCE",
            "WAITING",
            "ATTENDANCE",
            "PARTICIPANT",
            "PARTICIPANT_STEP",
            "TRAVELLING_CHILD",
            "PARTICIPANT_FILE",
            "PROGRAMME_ENTRY",
            "PROGRAMME_VOTE",
            "STAY_TASK",
            "STAY_ROOM",
            "STAY_BED",
            "BED_NIGHT",
            "ROOM_WISH",
            "STAY_LEG",
            "STAY_SEAT",
            "BUDGET_LINE",
            "ROLL_POINT",
            "ROLL_MARK");

    @TempDir
    Path directory;

    @Test
    void no_act_of_the_desk_looks_through_everything() {
        try (TestHouse house = TestHouse.in(directory)) {
            SampleTeam team = new SampleTeam(
                    List.of(new SampleTeam.Member(house.open().session().account(), "Marie")));
            new SampleWriter(house.open(), new HouseClock(house.clock()))
                    .write(new SampleSize(300, 3, 1), team, (done, total) -> {});
            house.services().loaded();
            leaveWordsForEverybody(house.services());
            everybodyWaits(house);
            List<UseCase> stayActs = StayActs.in(
                    house,
                    house.services().peopleQueries.lines().stream()
                            .map(PersonLine::id)
                            .toList());
            // Undo looks at what was done today, which is only what the acts below do.
            house.clock().move(Duration.ofDays(1));
            Questions asked = Questions.of(house);
            Map<String, String> scans = new LinkedHashMap<>();
            List<UseCase> acts = new ArrayList<>(acts(house));
            acts.addAll(activityActs(house));
            acts.addAll(stayActs);
            for (UseCase act : acts) {
                asked.none();
                act.act().run();
                asked.scans().ifPresent(scan -> scans.put(act.name(), scan));
            }
            assertThat(asked.rows()).allSatisfy((table, rows) -> {
                if (!table.equals("ACT")) assertThat(rows).as(table).isGreaterThan(FEW);
            });
            assertThat(asked.looked()).isGreaterThan(150);
            assertThat(scans).containsOnlyKeys(WHOLE);
        }
    }

    private static void leaveWordsForEverybody(TestHouse.Services services) {
        services.peopleQueries.lines().stream().map(line -> line.id()).forEach(person -> {
            services.beside.messages().post(person);
            services.deskNotes.sign(person, "A laissé un sac");
        });
    }

    /** Everybody waits for one of several classes of one place. */
    private static void everybodyWaits(TestHouse house) {
        List<Course> full =
                Stream.generate(() -> Course.in(house, 1, 3)).limit(8).toList();
        int place = 0;
        for (PersonLine line : house.services().peopleQueries.lines()) {
            Course course = full.get(place++ % full.size());
            if (course.signUp(line.id()) instanceof SignUps.Refused)
                course.services().waiting().ask(course.id(), line.id());
        }
    }

    /** What is done for activities, from a class that has been held for three years. */
    private static List<UseCase> activityActs(TestHouse house) {
        ActivitiesWiring all = house.services().activities;
        Activity french = all.activities().all().stream()
                .filter(activity -> activity.is().fullTitle().equals("Français A2"))
                .findFirst()
                .orElseThrow();
        List<ActivitySession> sessions = all.sessions().of(french.id());
        ActivitySession held = sessions.stream()
                .filter(session -> !session.isCancelled() && session.day().isBefore(house.today()))
                .toList()
                .getLast();
        ActivitySession toCome = sessions.getLast();
        List<PersonId> few = house.services().finder.find("a", 40).stream()
                .map(match -> match.person())
                .toList();
        PersonId fresh = few.getLast();
        WaitingId next = all.waiting().due().getFirst().next().entry().id();
        LocalDate today = house.today();
        FindableQueries everybody =
                new FindableQueries(house.open().database(), house.open().session(), 30);
        return List.of(
                act("everybodyPartByPart", () -> everybody.everybody(part -> {})),
                act("week", () -> all.sessions().between(today.minusDays(3), today.plusDays(3))),
                act("todayOf", () -> all.attendance().todayOf(few)),
                act("atTheDesk", () -> all.atTheDesk().of(few)),
                act("placesBySession", () -> all.places().placesBySession(french.id())),
                act("clashes", () -> all.places().clashes(fresh, french.id(), null, today)),
                act("signUp", () -> all.signUps().signUp(french.id(), fresh, today)),
                act("undoSignUp", house.services().undo::undoLast),
                act("signUpOnce", () -> all.signUps().signUpOnce(toCome.id(), fresh)),
                act("ask", () -> all.waiting().ask(french.id(), few.getFirst())),
                act("propose", () -> all.promotions().propose(next, null)),
                act("confirm", () -> all.promotions().confirm(next)),
                act("hers", () -> all.places().of(fresh)),
                act("ratesOf", () -> all.attendance().ratesOf(fresh)),
                act("sheet", () -> all.attendance().sheet(held.id())),
                act("mark", () -> all.marks().mark(held.id(), fresh, Mark.PRESENT)),
                act("unmark", () -> all.marks().mark(held.id(), fresh, null)),
                act("toTell", () -> all.places().toTell(toCome.id())),
                act("cancel", () -> all.sessions().cancel(toCome, "essai")));
    }

    private static List<UseCase> acts(TestHouse house) {
        TestHouse.Services services = house.services();
        List<PersonId> known = services.finder.find("a", 40).stream()
                .map(match -> match.person())
                .toList();
        PersonId joy = known.get(3);
        MergePreview preview = ((Merges.Shown) services.merges.preview(known.get(4), known.get(5))).preview();
        VisitId visit = ((CheckIns.Arrived) services.checkIns.arrive(known.get(6)))
                .visit()
                .id();
        Presences presences = services.desk.presences();
        List<UseCase> acts = new ArrayList<>(List.of(
                act("suggest", () -> services.deskBox.suggest("ma", 8)),
                act("arrive", () -> services.checkIns.arrive(joy)),
                act("undo", services.undo::undoLast),
                act("redo", services.undo::redoLast),
                act("arriveAgain", () -> services.checkIns.arriveAgain(joy)),
                act("anonymous", () -> services.checkIns.arriveAnonymously(3)),
                act("today", services.checkIns::today),
                act("lastVisits", () -> services.checkIns.lastVisitsOf(joy, 50)),
                act("children", () -> presences.accompany(visit, "Andrei 6")),
                act("service", () -> services.desk.services().give(new HouseWordId(1), Optional.of(visit))),
                act("ask", () -> services.desk.interviews().ask(visit, null, null)),
                act("leave", () -> presences.leave(visit)),
                act("followUp", () -> services.followUps.of(joy)),
                act("waiting", () -> services.beside.messages().waitingFor(known.subList(0, 8))),
                act("notes", () -> services.deskNotes.newestOf(known.subList(0, 8))),
                act("note", () -> services.deskNotes.sign(joy, "A laissé un sac")),
                act("bin", () -> services.bin.put(known.get(8))),
                act("restore", () -> services.bin.restore(known.get(8)))));
        acts.addAll(new DeskUseCases(house, joy, preview).all());
        return acts;
    }

    private static UseCase act(String name, Runnable act) {
        return new UseCase(name, fr.permanence.access.Right.KEEP_THE_DESK, act);
    }

    /** The questions that were asked of the store since {@link #none}, and how many rows each looks at. */
    private static final class Questions implements ExecuteListener {
        private static final long serialVersionUID = 1;

        private final transient TestHouse house;
        private final transient List<Query> asked = new ArrayList<>();
        private final transient Map<String, Integer> rows = new LinkedHashMap<>();
        private boolean listening;
        private int looked;

        private Questions(TestHouse house) {
            this.house = house;
        }

        static Questions of(TestHouse house) {
            Questions questions = new Questions(house);
            house.open().database().read(tx -> {
                for (String table : LONG_TABLES)
                    questions.rows.put(table, tx.sql().fetchCount(org.jooq.impl.DSL.table(table)));
                return questions.listensTo(tx);
            });
            house.open().database().write(questions::listensTo);
            return questions;
        }

        private boolean listensTo(Transaction tx) {
            tx.sql().configuration().setAppending(new DefaultExecuteListenerProvider(this));
            return true;
        }

        @Override
        public void executeStart(ExecuteContext context) {
            if (listening && context.query() instanceof Select<?> select) asked.add(select);
        }

        void none() {
            asked.clear();
            listening = true;
        }

        int looked() {
            return looked;
        }

        Map<String, Integer> rows() {
            return rows;
        }

        /** The first question that looked at a third of a long table or more. */
        Optional<String> scans() {
            listening = false;
            for (Query query : asked) {
                looked++;
                String plan = house.open()
                        .database()
                        .read(tx -> String.valueOf(tx.sql().fetchValue("explain analyze {0}", query)));
                Matcher found = LOOKED.matcher(plan);
                String table = "";
                while (found.find()) {
                    if (found.group(3) == null) table = found.group(1) == null ? found.group(2) : found.group(1);
                    else if (isScan(rows.getOrDefault(table, 0), Integer.parseInt(found.group(3))))
                        return Optional.of(plan);
                }
            }
            return Optional.empty();
        }

        private static boolean isScan(int rows, int looked) {
            return rows > FEW && looked > rows / 3;
        }
    }
}
