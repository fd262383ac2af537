package fr.permanence.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.HouseRows;
import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random afternoons of arrivals, merges, separations, undo and restarts. */
class MergeHistoryProperties {
    private static final List<String> NAMES = List.of("Joy", "Mercy", "Awa", "Ilinca");

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void no_visit_is_lost_or_doubled_and_undo_restores_what_was_there(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 999) Integer> acts) throws IOException {
        play(acts);
    }

    /** A visit since the merge had left its number free: made one again, the day was numbered otherwise than before. */
    @Example
    void a_day_is_numbered_as_before_when_two_files_are_made_one_again() throws IOException {
        play(List.of(30, 219, 0, 0, 86, 32, 999, 10, 65, 369, 19, 111, 23, 1, 999, 36, 886, 998, 25, 24, 454));
    }

    @Tag("long")
    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void nor_in_ten_thousand_acts(@ForAll @Size(min = 30, max = 60) List<@IntRange(max = 999) Integer> acts)
            throws IOException {
        play(acts);
    }

    private static void play(List<Integer> acts) throws IOException {
        try (TestHouse house = TestHouse.in(Scratch.folder("merges"))) {
            History history = new History(house);
            for (int act : acts) history.act(act);
        }
    }

    private static final class History {
        private final TestHouse house;
        private final List<PersonId> people = new ArrayList<>();
        private final List<MergeId> merges = new ArrayList<>();

        History(TestHouse house) {
            this.house = house;
            for (String name : NAMES)
                people.add(((Kept) house.services().people.add(PersonDraft.named(name))).person());
        }

        void act(int number) {
            PersonId one = people.get(number / 10 % people.size());
            PersonId other = people.get(number / 50 % people.size());
            Map<String, String> before = HouseRows.of(house);
            long standing = acts();
            switch (number % 10) {
                case 0, 1, 2 -> house.services().checkIns.arrive(one);
                case 3 -> house.services().checkIns.arriveAgain(one);
                case 4, 5 -> merge(one, other);
                case 6 -> separate(number);
                case 7 -> house.services().undo.undoLast();
                case 8 -> house.services().undo.redoLast();
                default -> house.restart();
            }
            holds();
            // What was done anew, and not undone or redone, is undone exactly; and done again exactly.
            if (number % 10 < 7 && acts() > standing) {
                Map<String, String> after = HouseRows.of(house);
                assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
                assertThat(HouseRows.of(house)).isEqualTo(before);
                assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
                assertThat(HouseRows.of(house)).isEqualTo(after);
            }
        }

        private void merge(PersonId kept, PersonId gone) {
            if (house.services().merges.preview(kept, gone) instanceof Merges.Shown shown
                    && house.services().merges.merge(shown.preview()) instanceof Merges.Together together)
                merges.add(together.merge());
        }

        private void separate(int number) {
            if (!merges.isEmpty()) house.services().merges.separate(merges.get(number / 10 % merges.size()));
        }

        private long acts() {
            return HouseRows.count(house, "select count(*) from act");
        }

        private void holds() {
            assertThat(HouseRows.count(
                            house,
                            "select count(*) from visit v join person p on p.id = v.person_id"
                                    + " where p.merged_into is not null"))
                    .as("visits of somebody who became part of another")
                    .isZero();
            assertThat(HouseRows.count(house, "select count(*) from visit"))
                    .as("visits recorded and not taken back")
                    .isEqualTo(HouseRows.count(
                            house,
                            "select count(*) from act a where a.verb = 'visit.arrive' and not exists"
                                    + " (select 1 from act r where r.reverses = a.seq)"));
            assertThat(HouseRows.count(house, "select coalesce(sum(visits), 0) from footfall"))
                    .as("counts are their rows")
                    .isEqualTo(HouseRows.count(house, "select count(*) from visit"));
            assertThat(HouseRows.count(
                            house,
                            "select count(*) from footfall f where f.visits <>"
                                    + " (select count(*) from visit v where v.person_id = f.person_id)"))
                    .isZero();
        }
    }
}
