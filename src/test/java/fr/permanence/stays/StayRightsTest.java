package fr.permanence.stays;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.ids.HouseDateId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Children;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.participants.TravellingChild;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.EntryDraft;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.ready.Childcare;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role against every use case of stays: allowed exactly if the role grants the right, by the service itself. */
final class StayRightsTest {
    private static final AccompanierDraft ANNE = new AccompanierDraft("Anne", Gender.WOMAN, Belongs.STAFF);
    private static final EntryDraft WALK = new EntryDraft(1, null, "Marche", null);

    @TempDir
    Path directory;

    /** What Marie, who has every role, laid out before the others act. */
    private record Given(
            Stay stay,
            Destination destination,
            Participant joy,
            PersonId awa,
            TravellingChild child,
            Accompanier anne,
            ProgrammeEntry walk,
            StayTask task) {}

    private static Given prepared(TestHouse house) throws Exception {
        for (Role role : Role.values())
            house.open().keyring().addAccount(role.name(), Set.of(role), TestHouse.passphrase(), null);
        Trip trip = Trip.in(house, 5);
        StaysWiring stays = trip.services();
        Participant joy = trip.confirmed("Joy");
        var child = (Children.Written) stays.children().add(joy.id(), new ChildDraft("Andrei", 6, ChildBed.OWN, true));
        var anne = (Accompaniers.Written) stays.accompaniers().add(trip.id(), ANNE);
        var walk = (Programme.Written) stays.programme().add(trip.id(), WALK);
        var task = (Tasks.Written) stays.tasks().add(trip.id(), new Tasks.Draft("Billets", 30));
        return new Given(
                trip.stay(),
                stays.destinations().all().getFirst(),
                joy,
                trip.person("Awa"),
                child.child(),
                anne.accompanier(),
                walk.entry(),
                task.task());
    }

    private static Map<Runnable, Right> uses(TestHouse house, Given given) {
        StaysWiring all = house.services().stays;
        var id = given.stay().id();
        var joy = given.joy();
        Map<Runnable, Right> uses = new LinkedHashMap<>();
        List<Runnable> planners = List.of(
                () -> all.stays().plan(given.stay().is(), StayStage.IDEA),
                () -> all.stays().correct(given.stay(), given.stay().is()),
                () -> all.stays().planTo("Assise", given.stay().is(), StayStage.IDEA),
                () -> all.stays()
                        .correctTo(given.stay(), "Lourdes", given.stay().is()),
                () -> all.stays().move(given.stay(), given.stay().days()),
                () -> all.stays().stage(given.stay(), given.stay().stage()),
                () -> all.stays().remove(given.stay()),
                () -> all.stays().writeReview(given.stay(), ""),
                () -> all.stays().review(id),
                () -> all.destinations().add(DestinationDraft.named("Rome")),
                () -> all.destinations()
                        .correct(given.destination(), given.destination().is()),
                () -> all.destinations().putAway(given.destination(), false),
                () -> all.destinations().all(),
                () -> all.destinations().find(given.destination().id()),
                () -> all.destinations().stays(given.destination().id()),
                () -> all.dates().note(Trip.FIRST, HouseDate.Kind.OTHER, ""),
                () -> all.dates().remove(new HouseDate(new HouseDateId(1), Trip.FIRST, HouseDate.Kind.OTHER, "")),
                () -> all.dates().between(Trip.FIRST, Trip.LAST),
                () -> all.participants().propose(id, given.awa(), null),
                () -> all.participants().ask(id, given.awa()),
                () -> all.participants().step(joy, Step.LEAVE, null),
                () -> all.participants().all(id, Step.LEAVE),
                () -> all.participants().because(joy, ""),
                () -> all.participants().during(joy, OwnDays.all()),
                () -> all.children().add(joy.id(), new ChildDraft("", 1, ChildBed.COT, false)),
                () -> all.children().correct(given.child(), given.child().is()),
                () -> all.children().remove(given.child()),
                () -> all.participantQueries().of(id),
                () -> all.participantQueries().find(joy.id()),
                () -> all.accompaniers().add(id, ANNE),
                () -> all.accompaniers().correct(given.anne(), ANNE),
                () -> all.accompaniers().remove(given.anne()),
                () -> all.accompaniers().of(id),
                () -> all.accompaniers().known(),
                () -> all.programme().add(id, WALK),
                () -> all.programme().correct(given.walk(), WALK),
                () -> all.programme().vote(given.walk().id(), joy.id(), false),
                () -> all.programme().remove(given.walk()),
                () -> all.programme().of(id),
                () -> all.tasks().add(id, new Tasks.Draft("", 1)),
                () -> all.tasks().fill(id, List.of()),
                () -> all.tasks().correct(given.task(), new Tasks.Draft("Billets", 30)),
                () -> all.tasks().done(given.task(), false),
                () -> all.tasks().remove(given.task()),
                () -> all.tasks().of(id),
                () -> all.lacking().of(joy.person()),
                () -> all.proposals().of(id, 3),
                () -> all.proposals().replacements(id, 3));
        List<Runnable> departures = List.of(
                () -> all.readiness().board(id),
                () -> all.readiness().fileOf(joy.id()),
                () -> all.readiness().paid(id),
                () -> all.departureFiles().agree(joy.id(), null),
                () -> all.departureFiles().childcare(joy.id(), Childcare.TO_ASK),
                () -> all.departureFiles().paid(joy.id(), 0),
                () -> all.departureFiles().paper(joy, IdentityPaper.Kind.OTHER, null, false, ""),
                () -> all.departureFiles().text(joy, EntryKind.DIET, ""));
        List<Runnable> desk = List.of(
                () -> all.stays().between(Trip.FIRST, Trip.LAST),
                () -> all.stays().line(id),
                () -> all.participantQueries().awayOn(Trip.FIRST),
                () -> all.participantQueries().awayOn(Trip.FIRST, List.of()),
                () -> all.participantQueries().away(Trip.FIRST),
                () -> all.readiness().lights(id),
                () -> all.calendar().of(List.of(id), List.of(), ""));
        planners.forEach(use -> uses.put(use, Right.PLAN_STAYS));
        uses.put(() -> all.participantQueries().shares(new StayDays(Trip.FIRST, Trip.LAST)), Right.PLAN_STAYS);
        departures.forEach(use -> uses.put(use, Right.SEE_DEPARTURE));
        desk.forEach(use -> uses.put(use, Right.KEEP_THE_DESK));
        uses.put(() -> all.settings().change(new StaySettings.ForStays(5, 15)), Right.RUN_THE_HOUSE);
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
