package fr.permanence.checkin.ui.atdesk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.apart.ApartRefusal;
import fr.permanence.checkin.messages.MessageRefusal;
import fr.permanence.checkin.ui.DeskAtWork;
import fr.permanence.ids.PersonId;
import fr.permanence.ui.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for a person, from her page to her line at the desk. */
@SuppressWarnings("NullAway.Init")
final class AtDeskModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskAtWork desk;
    private PersonId joy;
    private AtDeskModel hers;
    private final AtDeskTyped.Pages pages = new AtDeskTyped.Pages();

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        desk = new DeskAtWork(house);
        joy = desk.knows("Joy");
        hers = openPage();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private AtDeskModel openPage() {
        AtDeskModel page = new AtDeskModel(pages.of(joy), Background.inline(), desk.services(), desk.voice, desk.words);
        page.askAgain();
        return page;
    }

    private void leaves(String word) {
        hers.word.set(word);
        hers.leaveWord(reason -> {
            throw new AssertionError(reason);
        });
    }

    private void arrives(String name) {
        desk.arrives(name);
    }

    @Test
    void a_word_is_on_her_row_and_on_her_line_until_it_is_said() {
        leaves("Anne veut la voir");
        hers.leavePost();
        desk.type("joy");
        assertThat(desk.rows().getFirst()).endsWith("Anne veut la voir, courrier");
        desk.enters();
        assertThat(desk.waiting()).containsExactly("Anne veut la voir", "courrier");
        desk.gives();
        assertThat(desk.voice.said).last().isEqualTo("Dit : Anne veut la voir");
        assertThat(desk.waiting()).containsExactly("courrier");
        desk.voice.takeBack();
        assertThat(desk.waiting()).containsExactly("Anne veut la voir", "courrier");
        assertThat(hers.messages()).hasSize(2);
    }

    @Test
    void a_key_with_nothing_waiting_says_so() {
        arrives("joy");
        desk.gives();
        assertThat(desk.voice.said).last().isEqualTo("Rien ne l’attend à l’accueil.");
    }

    @Test
    void a_word_too_long_stays_in_the_field() {
        List<MessageRefusal> refused = new ArrayList<>();
        hers.word.set("a".repeat(201));
        hers.leaveWord(refused::add);
        assertThat(refused).containsExactly(MessageRefusal.TOO_LONG);
        assertThat(hers.word.get()).hasSize(201);
    }

    @Test
    void the_second_to_arrive_brings_the_neutral_warning_without_a_name() {
        desk.knows("Mirela");
        hers.other().typedProperty().set("mirela");
        hers.other().chooseFirst();
        hers.warn.set("Anne");
        hers.keepApart(reason -> {
            throw new AssertionError(reason);
        });
        assertThat(hers.apart())
                .singleElement()
                .satisfies(one -> assertThat(one.other()).isEqualTo("Mirela"));
        arrives("joy");
        assertThat(desk.notice()).isEmpty();
        arrives("mirela");
        assertThat(desk.notice()).isEqualTo("prévenir Anne");
        assertThat(desk.warnings()).containsExactly("Mirela : prévenir Anne");
        desk.lastLeaves();
        assertThat(desk.warnings()).isEmpty();
    }

    @Test
    void keeping_apart_needs_somebody_chosen() {
        List<Object> refused = new ArrayList<>();
        hers.warn.set("Anne");
        hers.keepApart(reason -> refused.add(reason == null ? "nobody" : reason));
        hers.other().typedProperty().set("joy");
        hers.other().chooseFirst();
        hers.keepApart(reason -> refused.add(reason == null ? "nobody" : reason));
        assertThat(refused).containsExactly("nobody", ApartRefusal.SAME_PERSON);
        assertThat(hers.warn.get()).isEqualTo("Anne");
    }

    @Test
    void what_is_typed_on_her_page_is_there_when_one_comes_back_and_is_nobody_elses() {
        hers.word.set("Anne veut la voir");
        hers.warn.set("Anne");
        hers.attach().code.set("7-bleu");
        AtDeskModel again = openPage();
        assertThat(again.word.get()).isEqualTo("Anne veut la voir");
        assertThat(again.warn.get()).isEqualTo("Anne");
        assertThat(again.attach().code.get()).isEqualTo("7-bleu");
        assertThat(pages.of(desk.knows("Mirela")).word().get()).isEmpty();
        again.leaveWord(reason -> {
            throw new AssertionError(reason);
        });
        assertThat(openPage().word.get()).isEmpty();
    }
}
