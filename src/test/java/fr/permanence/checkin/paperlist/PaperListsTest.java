package fr.permanence.checkin.paperlist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper list becomes the visits of its day. */
@SuppressWarnings("NullAway.Init")
final class PaperListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        joy = ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PaperLists paper() {
        return house.services().beside.paper();
    }

    private List<DeskLine> friday() {
        return house.services().beside.corrections().day(FRIDAY).lines();
    }

    private List<PaperEntry> list() {
        return List.of(
                new PaperEntry(LocalTime.of(14, 10), new PaperEntry.Known(joy)),
                new PaperEntry(LocalTime.of(14, 20), new PaperEntry.Newcomer("Adaeze")),
                new PaperEntry(LocalTime.of(14, 30), new PaperEntry.Known(joy)),
                new PaperEntry(null, new PaperEntry.Anonymous(3)));
    }

    @Test
    void a_list_is_one_act_and_one_undo_and_comes_back_exactly() {
        assertThat(paper().enter(FRIDAY, list())).isInstanceOfSatisfying(PaperLists.Entered.class, entered -> {
            assertThat(entered.visits()).isEqualTo(3);
            assertThat(entered.already()).isEqualTo(1);
        });
        List<DeskLine> before = friday();
        assertThat(before).extracting(DeskLine::chosenName).containsExactlyInAnyOrder("Joy", "Adaeze", null);
        assertThat(house.services().desk.presences().today()).isEmpty();
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(friday()).isEmpty();
        assertThat(house.services().peopleQueries.count()).isEqualTo(1);
        assertThat(house.services().checkIns.footfallOf(joy)).isEmpty();
        house.restart();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(friday()).isEqualTo(before);
        assertThat(house.services().peopleQueries.count()).isEqualTo(2);
    }

    @Test
    void a_newcomer_of_whom_something_was_noted_since_stays_when_the_list_is_taken_back() {
        paper().enter(FRIDAY, list());
        PersonId adaeze = friday().stream()
                .filter(line -> "Adaeze".equals(line.chosenName()))
                .findFirst()
                .map(line -> line.visit().person())
                .orElseThrow();
        house.services().checkIns.arrive(adaeze);
        house.services().undo.takeBack(PaperLists.ENTER, listId());
        assertThat(friday()).isEmpty();
        assertThat(house.services().peopleQueries.count()).isEqualTo(2);
    }

    private long listId() {
        return house.open()
                .database()
                .read(tx -> house.open().journal().newest(tx, List.of(PaperLists.ENTER), 1))
                .getFirst()
                .subjectAs(number -> number);
    }

    @Test
    void a_day_or_a_time_to_come_a_long_name_and_nothing_are_refused() {
        assertThat(paper().enter(TODAY.plusDays(1), list()))
                .isEqualTo(new PaperLists.Refused(PaperRefusal.DAY_TO_COME));
        PaperEntry later = new PaperEntry(LocalTime.of(18, 0), new PaperEntry.Anonymous(1));
        assertThat(paper().enter(TODAY, List.of(later))).isEqualTo(new PaperLists.Refused(PaperRefusal.TIME_TO_COME));
        assertThat(paper().enter(FRIDAY, List.of())).isEqualTo(new PaperLists.Refused(PaperRefusal.NOTHING));
        PaperEntry longName = new PaperEntry(null, new PaperEntry.Newcomer("a".repeat(201)));
        assertThat(paper().enter(FRIDAY, List.of(longName))).isEqualTo(new PaperLists.Refused(PaperRefusal.NAME_UNFIT));
        PaperEntry gone = new PaperEntry(null, new PaperEntry.Known(new PersonId(5)));
        assertThat(paper().enter(FRIDAY, List.of(gone))).isEqualTo(new PaperLists.Refused(PaperRefusal.PERSON_GONE));
        assertThat(friday()).isEmpty();
    }

    @Test
    void a_code_on_the_paper_is_a_visit_by_that_code_that_can_become_hers() {
        PaperEntry coded = new PaperEntry(LocalTime.of(14, 10), new PaperEntry.Coded("7-Bleu "));
        assertThat(paper().enter(FRIDAY, List.of(coded, coded)))
                .isInstanceOfSatisfying(PaperLists.Entered.class, entered -> {
                    assertThat(entered.visits()).isEqualTo(1);
                    assertThat(entered.already()).isEqualTo(1);
                });
        VisitCodes codes = house.services().beside.codes();
        assertThat(codes.preview("7-bleu", joy).days()).containsExactly(FRIDAY);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(codes.preview("7-bleu", joy).days()).isEmpty();
        house.restart();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(house.services().beside.codes().preview("7-bleu", joy).days())
                .containsExactly(FRIDAY);
    }

    @Test
    void a_code_too_long_refuses_the_whole_list() {
        PaperEntry longCode = new PaperEntry(null, new PaperEntry.Coded("7".repeat(61)));
        PaperEntry other = new PaperEntry(null, new PaperEntry.Anonymous(1));
        assertThat(paper().enter(FRIDAY, List.of(other, longCode)))
                .isEqualTo(new PaperLists.Refused(PaperRefusal.CODE_UNFIT));
        assertThat(friday()).isEmpty();
    }

    @Test
    void what_is_typed_is_kept_across_a_restart_until_it_is_written_down() {
        PaperLists.Draft draft = new PaperLists.Draft("20/11", "14:10 Joy\n3 anonymes");
        paper().keepDraft(draft);
        house.restart();
        assertThat(paper().draft()).isEqualTo(draft);
        paper().enter(FRIDAY, list());
        assertThat(paper().draft()).isEqualTo(PaperLists.Draft.NONE);
        paper().keepDraft(new PaperLists.Draft("", "a".repeat(20_001)));
        assertThat(paper().draft().body()).hasSize(PaperLists.LIMIT);
    }
}
