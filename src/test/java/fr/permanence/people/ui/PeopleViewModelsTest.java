package fr.permanence.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonLine;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.followup.FollowUpRefusal;
import fr.permanence.people.ui.PeopleFilter.Lately;
import fr.permanence.people.ui.PersonTyped.Asked;
import fr.permanence.store.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PeopleViewModelsTest {
    @TempDir
    private Path directory;

    private static List<String> names(PeopleViewModel model) {
        return model.shown().stream().map(PersonLine::chosenName).toList();
    }

    @Test
    void the_list_is_narrowed_by_level_last_visit_and_the_bin() {
        try (TestHouse house = TestHouse.in(directory)) {
            PeopleDesk desk = new PeopleDesk(house);
            PersonId joy = desk.knows("Joy", null, null);
            PersonId awa = desk.knows("Awa", null, null);
            desk.knows("Mirela", null, null);
            house.services().checkIns.arrive(joy);
            PeopleViewModel model = new PeopleViewModel(desk.list(), desk.atWork);
            model.askAgain();
            assertThat(names(model)).containsExactly("Awa", "Joy", "Mirela");
            model.filterProperty().set(new PeopleFilter(FollowUpLevel.OCCASIONAL, null, Lately.ANY, false));
            assertThat(names(model)).containsExactly("Joy");
            model.filterProperty().set(new PeopleFilter(null, "en", Lately.NEVER, false));
            assertThat(names(model)).containsExactly("Awa", "Mirela");
            house.services().bin.put(awa);
            model.askAgain();
            model.filterProperty().set(new PeopleFilter(null, null, Lately.ANY, true));
            assertThat(names(model)).containsExactly("Awa");
            model.typedProperty().set("mir");
            assertThat(names(model)).isEmpty();
        }
    }

    @Test
    void the_reception_has_no_leaf_of_follow_up_and_sees_no_level() {
        try (TestHouse house = TestHouse.in(directory, Role.RECEPTION)) {
            PeopleDesk desk = new PeopleDesk(house);
            PersonId joy = desk.knows("Joy", null, null);
            PeopleViewModel list = new PeopleViewModel(desk.list(), desk.atWork);
            list.askAgain();
            assertThat(list.maySeeLevels()).isFalse();
            PersonViewModel file = new PersonViewModel(joy, desk.file(), desk.atWork);
            file.askAgain();
            assertThat(file.hasFollowUp()).isFalse();
            assertThat(file.leaves()).isEqualTo(3);
            assertThat(file.followUp().followingProperty().get()).isNull();
        }
    }

    @Test
    void a_level_without_a_reason_or_with_an_odd_day_stays_in_the_fields() {
        try (TestHouse house = TestHouse.in(directory)) {
            PeopleDesk desk = new PeopleDesk(house);
            FollowUpModel model = new FollowUpModel(desk.knows("Joy", null, null), desk.file(), desk.atWork);
            model.askAgain();
            model.set();
            assertThat(model.refusalProperty().get()).isEqualTo(FollowUpRefusal.REASON_MISSING);
            model.reasonProperty().set("Vient chaque semaine");
            model.sinceProperty().set("31/2/2026");
            model.set();
            assertThat(model.refusalProperty().get()).isEqualTo(FollowUpRefusal.DAY_UNREADABLE);
            model.sinceProperty().set("1.11.2026");
            model.set();
            assertThat(model.refusalProperty().get()).isNull();
            assertThat(model.reasonProperty().get()).isEmpty();
        }
    }

    @Test
    void a_homonym_with_another_year_of_birth_is_no_near_twin_but_one_with_the_same_number_is() {
        try (TestHouse house = TestHouse.in(directory)) {
            PeopleDesk desk = new PeopleDesk(house);
            desk.knows("Joy", null, 1991);
            PersonId sameNumber = desk.knows("Blessing", null, 1970, "+33639980000");
            NewPersonViewModel model = new NewPersonViewModel(desk.list(), desk.atWork, desk.opened::add);
            model.typed().of(Asked.NAME).set("Joy");
            model.typed().of(Asked.BIRTH).set("1998");
            model.typed().of(Asked.PHONES).set("06 39 98 00 00");
            model.save();
            assertThat(model.twins()).extracting(person -> person.id()).containsExactly(sameNumber);
            assertThat(desk.opened).isEmpty();
            model.save();
            assertThat(desk.opened).hasSize(1);
        }
    }

    @Test
    void what_sounds_alike_is_shown_before_it_is_written_again() {
        try (TestHouse house = TestHouse.in(directory)) {
            PeopleDesk desk = new PeopleDesk(house);
            PersonId precious = desk.knows("Precious", null, null);
            NewPersonViewModel model = new NewPersonViewModel(desk.list(), desk.atWork, desk.opened::add);
            model.typed().of(Asked.NAME).set("Preshious");
            model.save();
            assertThat(model.twins()).extracting(person -> person.id()).containsExactly(precious);
        }
    }

    @Test
    void everything_held_on_her_is_in_the_document_and_the_export_is_journaled() throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            PeopleDesk desk = new PeopleDesk(house);
            PersonId joy = desk.knows("Nguyễn", "Łucja", 1991, "+33639980000");
            house.services().checkIns.arrive(joy);
            house.services().deskNotes.sign(joy, "Une note simple");
            house.services().entries.write(joy, EntryKind.SOCIAL_NOTE, "Un fait scellé");
            Path file = directory.resolve("fiche.pdf");
            new WholeFileModel(joy, desk.file(), desk.atWork).extract(file);
            try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                        .contains("Nguyễn", "Łucja", "1991", "Une note simple", "Un fait scellé", "24/11/2026");
            }
            List<Act> exports =
                    house.open().database().read(tx -> house.open().journal().newest(tx, List.of("person.export"), 5));
            assertThat(exports).hasSize(1);
        }
    }

    @Test
    void without_the_key_the_document_says_that_it_is_not_whole() throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"), Role.RECEPTION)) {
            PeopleDesk desk = new PeopleDesk(house);
            Path file = directory.resolve("fiche.pdf");
            new WholeFileModel(desk.knows("Joy", null, null), desk.file(), desk.atWork).extract(file);
            try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("scellés sous une clé");
            }
        }
    }
}
