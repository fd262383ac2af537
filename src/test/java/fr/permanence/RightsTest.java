package fr.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.access.Session;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.Handovers;
import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleInBulk;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.bin.Bin;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.notes.DeskNotes;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.search.FindableQueries;
import fr.permanence.settings.Accounts;
import fr.permanence.settings.HouseSettings;
import fr.permanence.settings.HouseSettings.House;
import fr.permanence.settings.KeptBackups;
import fr.permanence.settings.Lending;
import fr.permanence.store.OpenVault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role against every use case: each cell is allowed exactly if the role grants the right, and by the service itself. */
class RightsTest {
    private static final List<Class<?>> SERVICES = List.of(
            CheckIns.class,
            Handovers.class,
            People.class,
            PeopleQueries.class,
            FindableQueries.class,
            Entries.class,
            FollowUps.class,
            DeskNotes.class,
            Bin.class,
            RegisterImport.class,
            Accounts.class,
            HouseSettings.class,
            KeptBackups.class);

    /** What asks for no right, and why it need not. */
    private static final Set<String> NEED_NONE = Set.of(
            // wiring, done once before anybody acts
            "CheckIns.whenChanged",
            "CheckIns.teach",
            "Handovers.teach",
            "People.teach",
            "Entries.whenChanged",
            "Entries.teach",
            "FollowUps.whenChanged",
            "FollowUps.teach",
            "DeskNotes.teach",
            "Bin.teach",
            "RegisterImport.teach",
            "HouseSettings.teach",
            "Entries.verbOf",
            "Entries.writeWithin",
            // inside the transaction of a sibling that has asked
            "CheckIns.speaksOf",
            "CheckIns.cameOn",
            "CheckIns.isHers",
            "Entries.speaksOf",
            "People.addWithin",
            "People.removeWithin",
            "People.putBackWithin",
            "People.isThere",
            "People.mustStay",
            "People.tellAdded",
            "People.tellRemoved",
            "People.tellAgain",
            "People.tellWhereabouts",
            "People.findWithin",
            "People.rewriteWithin",
            "People.isListed",
            "People.hasFile",
            "CheckIns.tell",
            "FollowUps.speaksOf",
            "DeskNotes.speaksOf",
            "Bin.holds",
            "People.noteOf",
            "People.draftIn",
            // rules that touch nothing
            "People.refusal",
            "Entries.mayUse",
            "FollowUps.maySee",
            "FollowUps.maySet",
            "Accounts.missingFor",
            "Accounts.mayReset",
            // every window needs it to know when to veil
            "HouseSettings.now",
            // everybody changes her own passphrase
            "Accounts.changeOwn");

    @TempDir
    Path directory;

    /** A house with one account of each role, and somebody of whom everything is written. */
    private static PersonId prepared(TestHouse house) throws Exception {
        for (Role role : Role.values())
            house.open().keyring().addAccount(role.name(), Set.of(role), TestHouse.passphrase(), null);
        PersonId joy = ((People.Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
        for (EntryKind kind : EntryKind.values()) house.services().entries.write(joy, kind, "Une note");
        return joy;
    }

    private List<UseCase> uses(TestHouse house, Given given) {
        PersonId joy = given.joy();
        OpenVault open = house.open();
        TestHouse.Services services = house.services();
        Accounts accounts = new Accounts(open, new Lending(house.folder(), house.clock()));
        HouseSettings settings = new HouseSettings(open.database(), open.journal(), open.session(), () -> {});
        KeptBackups backups = new KeptBackups(open, house.folder());
        var account = open.keyring().accounts().getLast();
        PersonDraft draft = PersonDraft.named("Mercy");
        List<UseCase> uses = new ArrayList<>(List.of(
                new UseCase("CheckIns.arrive", Right.KEEP_THE_DESK, () -> services.checkIns.arrive(joy)),
                new UseCase("CheckIns.arriveAgain", Right.KEEP_THE_DESK, () -> services.checkIns.arriveAgain(joy)),
                new UseCase("CheckIns.arriveNew", Right.EDIT_PEOPLE, () -> services.checkIns.arriveNew(draft)),
                new UseCase(
                        "CheckIns.arriveAnonymously",
                        Right.KEEP_THE_DESK,
                        () -> services.checkIns.arriveAnonymously(2)),
                new UseCase("CheckIns.today", Right.KEEP_THE_DESK, services.checkIns::today),
                new UseCase("CheckIns.todayOf", Right.KEEP_THE_DESK, () -> services.checkIns.todayOf(List.of(joy))),
                new UseCase("CheckIns.lastVisitsOf", Right.KEEP_THE_DESK, () -> services.checkIns.lastVisitsOf(joy, 5)),
                new UseCase(
                        "CheckIns.eachFootfall",
                        Right.KEEP_THE_DESK,
                        () -> services.checkIns.eachFootfall((who, footfall) -> {})),
                new UseCase("CheckIns.footfallOf", Right.KEEP_THE_DESK, () -> services.checkIns.footfallOf(joy)),
                new UseCase("Handovers.keepDraft", Right.KEEP_THE_DESK, () -> services.handovers.keepDraft("Le café")),
                new UseCase("Handovers.draft", Right.KEEP_THE_DESK, services.handovers::draft),
                new UseCase("Handovers.sign", Right.KEEP_THE_DESK, () -> services.handovers.sign("Le café est fini")),
                new UseCase("Handovers.newest", Right.KEEP_THE_DESK, () -> services.handovers.newest(3)),
                new UseCase("People.add", Right.EDIT_PEOPLE, () -> services.people.add(draft)),
                new UseCase("People.correct", Right.EDIT_PEOPLE, () -> services.people.correct(joy, draft)),
                new UseCase("People.find", Right.KEEP_THE_DESK, () -> services.people.find(joy)),
                new UseCase("PeopleQueries.lines", Right.KEEP_THE_DESK, services.peopleQueries::lines),
                new UseCase("People.standing", Right.KEEP_THE_DESK, () -> services.people.standing(joy)),
                new UseCase("PeopleQueries.binned", Right.KEEP_THE_DESK, services.peopleQueries::binned),
                new UseCase("FollowUps.of", Right.SEE_FOLLOW_UP, () -> services.followUps.of(joy)),
                new UseCase("FollowUps.levels", Right.SEE_FOLLOW_UP, services.followUps::levels),
                new UseCase("FollowUps.levelsOf", Right.SEE_FOLLOW_UP, () -> services.followUps.levelsOf(List.of(joy))),
                new UseCase("FollowUps.keyWorkers", Right.SEE_FOLLOW_UP, services.followUps::keyWorkers),
                new UseCase(
                        "FollowUps.set",
                        Right.FOLLOW,
                        () -> services.followUps.set(
                                joy, FollowUpLevel.REGULAR, "vient chaque mardi", LocalDate.of(2026, 11, 24))),
                new UseCase("FollowUps.setKeyWorker", Right.FOLLOW, () -> services.followUps.setKeyWorker(joy, "Anne")),
                new UseCase(
                        "DeskNotes.sign", Right.KEEP_THE_DESK, () -> services.deskNotes.sign(joy, "A laissé un sac")),
                new UseCase("DeskNotes.of", Right.KEEP_THE_DESK, () -> services.deskNotes.of(joy)),
                new UseCase("DeskNotes.newestOf", Right.KEEP_THE_DESK, () -> services.deskNotes.newestOf(List.of(joy))),
                new UseCase(
                        "DeskNotes.remove", Right.KEEP_THE_DESK, () -> services.deskNotes.remove(new DeskNoteId(1))),
                new UseCase("Bin.put", Right.EDIT_PEOPLE, () -> services.bin.put(joy)),
                new UseCase("Bin.restore", Right.EDIT_PEOPLE, () -> services.bin.restore(joy)),
                new UseCase("PeopleQueries.count", Right.KEEP_THE_DESK, services.peopleQueries::count),
                new UseCase(
                        "PeopleQueries.findAll",
                        Right.KEEP_THE_DESK,
                        () -> services.peopleQueries.findAll(Set.of(joy))),
                new UseCase(
                        "FindableQueries.everybody",
                        Right.KEEP_THE_DESK,
                        () -> new FindableQueries(open.database(), open.session()).everybody(part -> {})),
                new UseCase(
                        "RegisterImport.preview",
                        Right.IMPORT_PEOPLE,
                        () -> services.registerImport.preview(given.file(), Map.of(), () -> false, rows -> {})),
                new UseCase(
                        "RegisterImport.bringIn",
                        Right.IMPORT_PEOPLE,
                        () -> services.registerImport.bringIn(given.register(), false, () -> false, rows -> {})),
                new UseCase("Accounts.all", Right.RUN_THE_HOUSE, accounts::all),
                new UseCase(
                        "Accounts.add",
                        Right.RUN_THE_HOUSE,
                        () -> accounts.add(
                                new Accounts.NewAccount("Neuve", Set.of(Role.RECEPTION), TestHouse.passphrase()),
                                null)),
                new UseCase(
                        "Accounts.reset",
                        Right.RUN_THE_HOUSE,
                        () -> accounts.reset(account, "sept chats sur un toit".toCharArray())),
                new UseCase(
                        "HouseSettings.change",
                        Right.RUN_THE_HOUSE,
                        () -> settings.change(new House("Autre", 4, 9, 30))),
                new UseCase("KeptBackups.lastVerified", Right.RUN_THE_HOUSE, backups::lastVerified),
                new UseCase("KeptBackups.folder", Right.RUN_THE_HOUSE, backups::folder)));
        for (EntryKind kind : EntryKind.values()) {
            uses.add(new UseCase("Entries.of", kind.right(), () -> services.entries.of(joy, kind)));
            uses.add(new UseCase("Entries.write", kind.right(), () -> services.entries.write(joy, kind, "Suite")));
            uses.add(new UseCase(
                    "Entries.departureOf", Right.SEE_DEPARTURE, () -> services.entries.departureOf(List.of(joy))));
            uses.add(new UseCase(
                    "Entries.writePaper",
                    Right.SEE_DEPARTURE,
                    () -> services.entries.writePaper(joy, new IdentityPaper(IdentityPaper.Kind.PASSPORT, null), "")));
            uses.add(new UseCase("Entries.remove", kind.right(), () -> services.entries.remove(given.entry(kind))));
        }
        uses.addAll(new DeskUseCases(house, joy, given.preview()).all());
        uses.addAll(new StayRoomUseCases(house).all());
        return uses;
    }

    /** What Marie, who has every role, lays out before the others act. */
    private record Given(PersonId joy, List<Entry> entries, Path file, RegisterPreview register, MergePreview preview) {
        static Given by(TestHouse house, PersonId joy, Path file) {
            List<Entry> entries = Arrays.stream(EntryKind.values())
                    .map(kind -> house.services().entries.of(joy, kind).getFirst())
                    .toList();
            var looked = house.services().registerImport.preview(file, Map.of(), () -> false, rows -> {});
            PersonId twin = ((People.Kept) house.services().people.add(PersonDraft.named("Joie"))).person();
            var shown = (Merges.Shown) house.services().merges.preview(joy, twin);
            return new Given(joy, entries, file, ((RegisterImport.Ready) looked).preview(), shown.preview());
        }

        Entry entry(EntryKind kind) {
            return entries.stream()
                    .filter(entry -> entry.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path register() throws IOException {
        return Files.writeString(directory.resolve("registre.csv"), "Prénom\nAwa\n");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_does_what_its_rights_give_and_nothing_else(Role role) throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Given given = Given.by(house, prepared(house), register());
            house.restartAs(role.name());
            for (UseCase use : uses(house, given)) {
                String rows = String.valueOf(house.open().verification().counts());
                if (use.right().isGivenBy(Set.of(role)))
                    assertThatCode(use.act()::run).as(use.name()).doesNotThrowAnyException();
                else {
                    assertThatThrownBy(use.act()::run).as(use.name()).isInstanceOf(NotAllowed.class);
                    assertThat(String.valueOf(house.open().verification().counts()))
                            .as(use.name())
                            .isEqualTo(rows);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_takes_back_only_what_it_might_do(Role role) throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            PersonId joy = prepared(house);
            house.services().checkIns.arrive(joy);
            long visit =
                    house.services().checkIns.today().getFirst().visit().id().value();
            house.restartAs(role.name());
            if (Right.KEEP_THE_DESK.isGivenBy(Set.of(role))) {
                house.services().undo.takeBack("visit.arrive", visit);
                assertThat(house.services().checkIns.today()).isEmpty();
            } else {
                assertThatThrownBy(() -> house.services().undo.takeBack("visit.arrive", visit))
                        .isInstanceOf(NotAllowed.class);
                assertThat(house.open().verification().counts()).containsEntry("visit", 1L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_opens_its_house_without_a_trouble(Role role) throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            prepared(house);
            house.restartAs(role.name());
            assertThatCode(() -> house.services().loaded()).doesNotThrowAnyException();
            assertThat(house.services().finder.find("Joy", 3).isEmpty())
                    .isEqualTo(!Right.KEEP_THE_DESK.isGivenBy(Set.of(role)));
        }
    }

    private static Set<Class<?>> services() {
        Set<Class<?>> all = new HashSet<>(SERVICES);
        all.addAll(DeskUseCases.SERVICES);
        all.addAll(StayRoomUseCases.SERVICES);
        return all;
    }

    /** Whoever is given the session asks it: a service that is not in the matrix fails here. */
    @Test
    void no_service_is_left_out_of_the_matrix() {
        Set<Class<?>> asking = new HashSet<>();
        for (JavaClass found :
                new ClassFileImporter().importPackages("fr.permanence.checkin", "fr.permanence.people")) {
            boolean isService = !found.getPackageName().contains(".ui")
                    && found.getModifiers().contains(JavaModifier.PUBLIC)
                    && found.getConstructors().stream()
                            .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                            .flatMap(one -> one.getRawParameterTypes().stream())
                            .anyMatch(type -> type.isEquivalentTo(Session.class));
            if (isService && !found.isEquivalentTo(PeopleInBulk.class)) asking.add(found.reflect());
        }
        assertThat(asking).isNotEmpty().isSubsetOf(services());
    }

    @Test
    void no_public_method_of_a_service_is_left_out_of_the_matrix() throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Given given = Given.by(house, prepared(house), register());
            Set<String> covered = new TreeSet<>(NEED_NONE);
            covered.addAll(DeskUseCases.NEED_NONE);
            covered.addAll(StayRoomUseCases.NEED_NONE);
            uses(house, given).forEach(use -> covered.add(use.name()));
            Set<String> there = new TreeSet<>();
            for (Class<?> service : services())
                Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName)
                        .forEach(name -> there.add(service.getSimpleName() + "." + name));
            assertThat(there).isEqualTo(covered);
        }
    }
}
