package fr.permanence.checkin.ui.paperlist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typing a paper list in. */
@SuppressWarnings("NullAway.Init")
final class PaperModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskGround desk;
    private PersonId joy;
    private PaperModel paper;
    private final List<String> refused = new ArrayList<>();
    private int entered;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskGround(house);
        joy = desk.knows("Joy");
        paper = new PaperModel(desk.background, desk.services(), desk.voice, desk.words);
        paper.day.set("20/11/2026");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void enters() {
        paper.enter(() -> entered++, refused::add);
    }

    private List<String> meant() {
        return paper.lines().stream()
                .map(line -> new PaperWords(desk.words).choice(line.choice().get()))
                .toList();
    }

    private int fridays() {
        return house.services()
                .beside
                .corrections()
                .day(LocalDate.of(2026, 11, 20))
                .lines()
                .size();
    }

    @Test
    void each_line_is_shown_with_who_is_meant_before_anything_is_written() {
        paper.body.set("14:10 Joy\n14:20 code 7-Bleu\n14:30 Adaeze\n3 anonymes");
        assertThat(meant())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Joy"),
                        line -> assertThat(line).isEqualTo(desk.words.coded("7-bleu")),
                        line -> assertThat(line).isEqualTo(desk.words.newcomer("Adaeze")),
                        line -> assertThat(line).isEqualTo(desk.words.group(3)));
        assertThat(fridays()).isZero();
    }

    @Test
    void what_is_hardly_a_name_waits_for_a_choice_and_becomes_nobody_by_itself() {
        paper.body.set("25:99 Awa\n????\n;;;\n1234\n14:30 Adaeze");
        assertThat(paper.undecided()).isEqualTo(4);
        enters();
        assertThat(refused).containsExactly("paper.refusal.undecided");
        assertThat(fridays()).isZero();
    }

    @Test
    void a_code_of_the_list_becomes_a_visit_by_that_code() {
        paper.body.set("14:10 code 7-bleu");
        enters();
        assertThat(house.services().beside.codes().preview("7-BLEU", joy).days())
                .containsExactly(LocalDate.of(2026, 11, 20));
        desk.voice.takeBack();
        assertThat(fridays()).isZero();
    }

    @Test
    void homonyms_wait_for_a_choice_and_nothing_is_written_before() {
        desk.knows("Joy", 1991);
        paper.body.set("14:10 Joy\n14:20 Mirela");
        enters();
        assertThat(refused).containsExactly("paper.refusal.undecided");
        assertThat(fridays()).isZero();
        PaperModel.Resolved line = paper.lines().getFirst();
        line.choice().set(line.among().getFirst());
        enters();
        assertThat(fridays()).isEqualTo(2);
    }

    @Test
    void what_was_chosen_by_hand_stays_while_one_types_on() {
        paper.body.set("14:10 Joy");
        PaperModel.Resolved line = paper.lines().getFirst();
        line.choice().set(new PaperModel.Choice.LeftOut());
        paper.body.set("14:10 Joy\n14:20 Mirela");
        assertThat(paper.lines().getFirst().choice().get()).isEqualTo(new PaperModel.Choice.LeftOut());
    }

    @Test
    void a_double_click_writes_the_list_once() {
        paper.body.set("14:10 Joy\n3 anonymes");
        desk.storeWaits();
        enters();
        enters();
        desk.storeWorks();
        assertThat(fridays()).isEqualTo(2);
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void a_late_answer_for_letters_since_changed_is_dropped() {
        desk.storeWaits();
        paper.body.set("Jo");
        paper.body.set("Joy");
        paper.body.set("3 anonymes");
        desk.storeWorks();
        assertThat(meant()).containsExactly(desk.words.group(3));
    }

    @Test
    void lines_still_being_looked_up_are_not_written_as_they_were() {
        paper.body.set("3 anonymes");
        desk.storeWaits();
        paper.body.set("3 anonymes\nJoy");
        enters();
        desk.storeWorks();
        assertThat(refused).containsExactly("paper.refusal.reading");
        assertThat(fridays()).isZero();
        assertThat(paper.body.get()).isEqualTo("3 anonymes\nJoy");
    }

    @Test
    void a_bad_day_a_day_to_come_and_an_empty_list_are_refused_and_what_is_typed_stays() {
        paper.body.set("14:10 Joy");
        for (String day : List.of("hier", "31/02/2026", "25/11/2026")) {
            paper.day.set(day);
            enters();
        }
        assertThat(refused).containsExactly("opening.day.refused", "opening.day.refused", "paper.refusal.DAY_TO_COME");
        assertThat(paper.body.get()).isEqualTo("14:10 Joy");
        paper.day.set("20/11/2026");
        paper.body.set(" \n ");
        enters();
        assertThat(refused).last().isEqualTo("paper.refusal.NOTHING");
    }

    @Test
    void what_is_typed_comes_back_but_never_over_what_is_being_typed() {
        paper.body.set("14:10 Joy");
        paper.keep();
        PaperModel later = new PaperModel(desk.background, desk.services(), desk.voice, desk.words);
        later.askAgain();
        assertThat(later.body.get()).isEqualTo("14:10 Joy");
        assertThat(later.day.get()).isEqualTo("20/11/2026");
        PaperModel typing = new PaperModel(desk.background, desk.services(), desk.voice, desk.words);
        desk.storeWaits();
        typing.askAgain();
        typing.body.set("15:00 Mirela");
        desk.storeWorks();
        assertThat(typing.body.get()).isEqualTo("15:00 Mirela");
        assertThat(house.services().beside.paper().draft()).isEqualTo(new PaperLists.Draft("20/11/2026", "14:10 Joy"));
    }
}
