package fr.permanence.checkin.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who must not meet. */
@SuppressWarnings("NullAway.Init")
final class ApartPairsTest {
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId TWO = new PersonId(2);
    private static final PersonId THREE = new PersonId(3);

    @TempDir
    private Path directory;

    private static ApartPair pair(PersonId first, PersonId second, String warn) {
        return new ApartPair(9, first, second, warn, TestHouse.NOW, new AccountId(1), null);
    }

    private static PersonId knows(TestHouse house, String name) {
        return ((Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    @Test
    void the_one_who_came_second_carries_the_warning_whichever_it_is() {
        List<ApartPair> pairs = List.of(pair(ONE, TWO, "Anne"));
        assertThat(ApartRules.warnings(List.of(ONE, THREE, TWO), pairs)).isEqualTo(Map.of(TWO, List.of("Anne")));
        assertThat(ApartRules.warnings(List.of(TWO, ONE), pairs)).isEqualTo(Map.of(ONE, List.of("Anne")));
        assertThat(ApartRules.warnings(List.of(ONE, THREE), pairs)).isEmpty();
    }

    @Test
    void one_name_is_said_once() {
        List<ApartPair> pairs = List.of(pair(ONE, THREE, "Anne"), pair(TWO, THREE, "Anne"));
        assertThat(ApartRules.warnings(List.of(ONE, TWO, THREE), pairs)).isEqualTo(Map.of(THREE, List.of("Anne")));
    }

    @Test
    void keeping_apart_and_its_end_are_undone_exactly() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = knows(house, "Joy");
            PersonId mirela = knows(house, "Mirela");
            ApartPairs apart = house.services().beside.apart();
            apart.keep(mirela, joy, " Anne ");
            List<ApartPair> before = apart.of(joy);
            assertThat(before).singleElement().satisfies(pair -> {
                assertThat(pair.warn()).isEqualTo("Anne");
                assertThat(pair.other(joy)).isEqualTo(mirela);
            });
            assertThat(apart.keep(joy, mirela, "Anne")).isEqualTo(new ApartPairs.Refused(ApartRefusal.ALREADY));
            assertThat(apart.end(before.getFirst().id())).isTrue();
            assertThat(apart.warnings(List.of(joy, mirela))).isEmpty();
            house.restart();
            Undo undo = house.services().undo;
            undo.undoLast();
            assertThat(house.services().beside.apart().of(mirela)).isEqualTo(before);
            undo.undoLast();
            assertThat(house.services().beside.apart().of(mirela)).isEmpty();
            undo.redoLast();
            assertThat(house.services().beside.apart().of(joy)).isEqualTo(before);
        }
    }

    @Test
    void what_cannot_be_is_refused() {
        try (TestHouse house = TestHouse.in(directory)) {
            PersonId joy = knows(house, "Joy");
            PersonId mirela = knows(house, "Mirela");
            ApartPairs apart = house.services().beside.apart();
            assertThat(apart.keep(joy, joy, "Anne")).isEqualTo(new ApartPairs.Refused(ApartRefusal.SAME_PERSON));
            assertThat(apart.keep(joy, mirela, "  ")).isEqualTo(new ApartPairs.Refused(ApartRefusal.WARN_MISSING));
            assertThat(apart.keep(joy, mirela, "a".repeat(61)))
                    .isEqualTo(new ApartPairs.Refused(ApartRefusal.WARN_TOO_LONG));
            assertThat(apart.keep(joy, new PersonId(5), "Anne")).isInstanceOf(ApartPairs.Unknown.class);
        }
    }

    @Test
    void the_desk_is_told_whom_to_warn_and_may_not_ask_who_must_not_meet() {
        try (TestHouse house = TestHouse.in(directory, Role.RECEPTION)) {
            PersonId joy = knows(house, "Joy");
            ApartPairs apart = house.services().beside.apart();
            assertThat(apart.warnings(List.of(joy))).isEmpty();
            assertThatThrownBy(() -> apart.of(joy)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> apart.keep(joy, joy, "Anne")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> apart.end(1)).isInstanceOf(NotAllowed.class);
        }
    }
}
