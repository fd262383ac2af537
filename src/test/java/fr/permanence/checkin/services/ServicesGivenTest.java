package fr.permanence.checkin.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.settings.lists.HouseWordRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services are counted one by one, and the centre keeps their list. */
@SuppressWarnings("NullAway.Init")
final class ServicesGivenTest {
    private static final HouseWordId COFFEE = new HouseWordId(1);
    private static final HouseWordId SHOWER = new HouseWordId(3);

    @TempDir
    private Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ServicesGiven services() {
        return house.services().desk.services();
    }

    private HouseLists lists() {
        return house.services().desk.lists();
    }

    @Test
    void each_key_is_a_row_and_each_is_undone_alone() {
        VisitId visit = house.services().checkIns.arriveAnonymously(1).id();
        services().give(COFFEE, Optional.of(visit));
        services().give(COFFEE, Optional.empty());
        services().give(SHOWER, Optional.of(visit));
        assertThat(services().today().count(COFFEE)).isEqualTo(2);
        assertThat(services().today().of(visit).values()).containsExactly(1, 1);
        long first = services().today().given().getFirst().id().value();
        assertThat(house.services().undo.takeBack(ServicesGiven.GIVE, first)).isInstanceOf(Undo.Done.class);
        assertThat(services().today().count(COFFEE)).isEqualTo(1);
        house.restart();
        house.services().undo.redoLast();
        assertThat(services().today().of(visit).values()).containsExactly(1, 1);
    }

    @Test
    void what_the_centre_does_not_offer_and_who_is_not_there_are_refused() {
        assertThat(services().give(new HouseWordId(21), Optional.empty())).isInstanceOf(ServicesGiven.NotOffered.class);
        assertThat(services().give(COFFEE, Optional.of(new VisitId(4)))).isInstanceOf(ServicesGiven.NoSuchVisit.class);
        lists().show(COFFEE, false);
        assertThat(services().give(COFFEE, Optional.empty())).isInstanceOf(ServicesGiven.NotOffered.class);
        assertThat(services().today().given()).isEmpty();
    }

    @Test
    void the_list_is_added_to_renamed_ordered_and_put_back() {
        List<String> before = labels();
        lists().add(HouseList.SERVICE, "  Coiffeur ");
        lists().rename(SHOWER, "Douche chaude");
        lists().move(SHOWER, -1);
        assertThat(labels()).endsWith("Coiffeur").startsWith("Café", "Douche chaude", "Repas");
        for (int i = 0; i < 3; i++) house.services().undo.undoLast();
        assertThat(labels()).isEqualTo(before);
        for (int i = 0; i < 3; i++) house.services().undo.redoLast();
        assertThat(labels()).endsWith("Coiffeur").startsWith("Café", "Douche chaude", "Repas");
    }

    @Test
    void a_word_that_cannot_stand_in_the_list_is_refused_with_its_reason() {
        assertThat(lists().add(HouseList.SERVICE, " ")).isEqualTo(new HouseLists.Refused(HouseWordRefusal.MISSING));
        assertThat(lists().add(HouseList.SERVICE, "CAFE"))
                .isEqualTo(new HouseLists.Refused(HouseWordRefusal.ALREADY_THERE));
        assertThat(lists().add(HouseList.SERVICE, "a".repeat(61)))
                .isEqualTo(new HouseLists.Refused(HouseWordRefusal.TOO_LONG));
        assertThat(lists().add(HouseList.SERVICE, "Thé\nSoupe"))
                .isEqualTo(new HouseLists.Refused(HouseWordRefusal.LOOKS_LIKE_TABLE));
        assertThat(lists().move(COFFEE, -1)).isInstanceOf(HouseLists.Unchanged.class);
        assertThat(lists().rename(new HouseWordId(5000), "Thé")).isInstanceOf(HouseLists.Gone.class);
    }

    @Test
    void a_word_that_was_counted_is_not_taken_out_by_undo() {
        HouseWord added = ((HouseLists.Edited) lists().add(HouseList.SERVICE, "Coiffeur")).word();
        services().give(added.id(), Optional.empty());
        assertThat(house.services().undo.takeBack("word.add", added.id().value()))
                .isInstanceOf(Undo.NotPossible.class);
    }

    private List<String> labels() {
        return lists().shown(HouseList.SERVICE).stream().map(HouseWord::label).toList();
    }
}
