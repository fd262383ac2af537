package fr.permanence.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.HouseRows;
import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People.Kept;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.merge.Merges.Apart;
import fr.permanence.people.merge.Merges.Refused;
import fr.permanence.people.merge.Merges.Shown;
import fr.permanence.people.merge.Merges.Together;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergesTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private PersonId joy;
    private PersonId joie;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        house.services().loaded();
        joy = knows(new PersonDraft(
                "Joy",
                null,
                List.of("Mama Joy"),
                new Birth.In(1991),
                List.of("+33639980000"),
                List.of("en"),
                null,
                "12"));
        joie = knows(new PersonDraft(
                "Joie",
                "Osei",
                List.of("Jo"),
                new Birth.On(LocalDate.of(1991, 2, 3)),
                List.of("+33639980001", "+33639980000"),
                List.of("fr", "en"),
                "rose",
                "77"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PersonId knows(PersonDraft draft) {
        return ((Kept) house.services().people.add(draft)).person();
    }

    private Person find(PersonId id) {
        return house.services().people.find(id).orElseThrow();
    }

    private Merges merges() {
        return house.services().merges;
    }

    private MergePreview preview(PersonId kept, PersonId gone) {
        return ((Shown) merges().preview(kept, gone)).preview();
    }

    private MergeId merged(PersonId kept, PersonId gone) {
        return ((Together) merges().merge(preview(kept, gone))).merge();
    }

    /** Something of every kind for both. */
    private void fill() {
        for (PersonId person : List.of(joy, joie)) {
            house.services().checkIns.arrive(person);
            house.services().checkIns.arriveAgain(person);
            house.services().deskNotes.sign(person, "Une note");
            house.services().followUps.set(person, FollowUpLevel.REGULAR, "Vient", LocalDate.of(2026, 11, 1));
            house.services().entries.write(person, EntryKind.SOCIAL_NOTE, "Un fait");
            house.services().entries.write(person, EntryKind.EMERGENCY_CONTACT, "Sa sœur");
        }
        house.services().followUps.setKeyWorker(joie, "Anne");
        long other = knows(PersonDraft.named("Awa")).value();
        long visit = HouseRows.count(house, "select max(id) from visit");
        HouseRows.write(
                house,
                "insert into service_count values (1, 1, " + visit + ", date '2026-11-24', current_timestamp, 1)");
        HouseRows.write(
                house,
                "insert into interview_request (id, visit_id, request_day, asked_at, state, recorded_by) values (1, "
                        + visit + ", date '2026-11-24', current_timestamp, 'WAITING', 1)");
        HouseRows.write(
                house,
                "insert into desk_message (id, person_id, kind, author_id, author_name, written_at) values (1, "
                        + joie.value() + ", 'POST', 1, 'Anne', current_timestamp)");
        HouseRows.write(
                house,
                "insert into child_half_day (id, person_id, first_name, weekday, half, since_day) values (1, "
                        + joie.value() + ", 'Ada', 3, 'MORNING', date '2026-01-01')");
        HouseRows.write(
                house,
                "insert into attachment values (1, " + joie.value()
                        + ", 'rose', date '2026-11-01', current_timestamp, 1)");
        keepApart(1, joy.value(), joie.value());
        keepApart(2, joie.value(), other);
        keepApart(3, joy.value(), other);
    }

    private void keepApart(long id, long first, long second) {
        HouseRows.write(
                house,
                "insert into keep_apart (id, first_id, second_id, warn, since_at, recorded_by) values (" + id + ", "
                        + first + ", " + second + ", 'T.', current_timestamp, 1)");
    }

    @Test
    void the_preview_tells_what_each_brings_and_changes_nothing() {
        fill();
        Map<String, String> before = HouseRows.of(house);
        MergePreview preview = preview(joy, joie);
        assertThat(preview.becomes())
                .isEqualTo(new PersonDraft(
                        "Joy",
                        "Osei",
                        List.of("Mama Joy", "Joie", "Jo"),
                        new Birth.On(LocalDate.of(1991, 2, 3)),
                        List.of("+33639980000", "+33639980001"),
                        List.of("en", "fr"),
                        "rose",
                        "12"));
        assertThat(preview.brings())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("visit", 2),
                        Map.entry("service", 1),
                        Map.entry("interview", 1),
                        Map.entry("message", 1),
                        Map.entry("childHalfDay", 1),
                        Map.entry("attachment", 1),
                        Map.entry("keepApart", 2),
                        Map.entry("deskNote", 1),
                        Map.entry("followUp", 1),
                        Map.entry("departureEntry", 1),
                        Map.entry("socialEntry", 1)));
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void all_follows_and_comes_back_exactly_across_restarts_and_days() {
        fill();
        Map<String, String> before = HouseRows.of(house);
        MergeId merge = merged(joy, joie);
        assertThat(house.services().checkIns.lastVisitsOf(joy, 10)).hasSize(4);
        assertThat(house.services().checkIns.lastVisitsOf(joie, 10)).isEmpty();
        assertThat(house.services().checkIns.footfallOf(joie)).isEmpty();
        assertThat(house.services().checkIns.footfallOf(joy).orElseThrow().visits())
                .isEqualTo(4);
        assertThat(house.services().entries.of(joy, EntryKind.SOCIAL_NOTE)).hasSize(2);
        assertThat(house.services().followUps.of(joy).keyWorker()).isEqualTo("Anne");
        assertThat(HouseRows.count(
                        house,
                        "select count(*) from keep_apart where ended_at is null and (first_id = " + joie.value()
                                + " or second_id = " + joie.value() + ")"))
                .isZero();
        house.clock().move(Duration.ofDays(40));
        house.restart();
        house.services().loaded();
        assertThat(merges().into(joy)).extracting(Merged::id).containsExactly(merge);
        assertThat(merges().separate(merge)).isEqualTo(new Apart(merge));
        assertThat(HouseRows.of(house)).isEqualTo(before);
    }

    @Test
    void the_box_finds_the_one_who_stays_by_both_names_and_both_again_once_apart() {
        merged(joy, joie);
        assertThat(house.services().finder.find("joie", 5))
                .extracting(m -> m.person())
                .containsExactly(joy);
        house.services().undo.undoLast();
        assertThat(house.services().finder.find("joie osei", 5))
                .extracting(m -> m.person())
                .contains(joie);
        assertThat(find(joy).is().aliases()).containsExactly("Mama Joy");
    }

    @Test
    void undo_and_redo_go_back_and_forth() {
        fill();
        Map<String, String> before = HouseRows.of(house);
        merged(joy, joie);
        Map<String, String> together = HouseRows.of(house);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(before);
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(together);
    }

    @Test
    void separating_is_itself_undone() {
        fill();
        MergeId merge = merged(joy, joie);
        Map<String, String> together = HouseRows.of(house);
        merges().separate(merge);
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(HouseRows.of(house)).isEqualTo(together);
    }

    @Test
    void what_was_added_or_corrected_since_stays_with_the_one_who_stayed() {
        house.services().checkIns.arrive(joie);
        MergeId merge = merged(joy, joie);
        house.services().checkIns.arriveAgain(joy);
        PersonDraft now = find(joy).is();
        house.services()
                .people
                .correct(
                        joy,
                        new PersonDraft(
                                "Joy A.",
                                now.familyName(),
                                now.aliases(),
                                now.birth(),
                                now.phones(),
                                List.of("en", "fr", "yo"),
                                now.code(),
                                now.registerNumber()));
        merges().separate(merge);
        assertThat(find(joy).is())
                .isEqualTo(new PersonDraft(
                        "Joy A.",
                        null,
                        List.of("Mama Joy"),
                        new Birth.In(1991),
                        List.of("+33639980000"),
                        List.of("en", "yo"),
                        null,
                        "12"));
        assertThat(house.services().checkIns.lastVisitsOf(joy, 5)).hasSize(1);
        assertThat(house.services().checkIns.lastVisitsOf(joie, 5)).hasSize(1);
    }

    @Test
    void the_same_person_is_not_merged_twice_and_a_stale_preview_is_refused() {
        MergePreview shown = preview(joy, joie);
        house.services().deskNotes.sign(joie, "Une note");
        assertThat(merges().merge(shown)).isEqualTo(new Refused(MergeRefusal.CHANGED_SINCE));
        MergePreview again = preview(joy, joie);
        merges().merge(again);
        assertThat(merges().merge(again)).isEqualTo(new Refused(MergeRefusal.NOT_IN_THE_LISTS));
        assertThat(merges().preview(joy, joy)).isEqualTo(new Refused(MergeRefusal.SAME_PERSON));
        PersonId awa = knows(PersonDraft.named("Awa"));
        assertThat(merges().preview(awa, joie)).isEqualTo(new Refused(MergeRefusal.NOT_IN_THE_LISTS));
    }

    @Test
    void only_the_newest_of_several_merges_comes_apart() {
        PersonId awa = knows(PersonDraft.named("Awa"));
        MergeId first = merged(joy, joie);
        MergeId second = merged(awa, joy);
        assertThat(merges().separate(first)).isEqualTo(new Refused(MergeRefusal.MERGED_SINCE));
        assertThat(merges().separate(second)).isEqualTo(new Apart(second));
        assertThat(merges().separate(first)).isEqualTo(new Apart(first));
        assertThat(merges().separate(first)).isEqualTo(new Refused(MergeRefusal.ALREADY_APART));
    }

    @Test
    void nobody_checks_in_a_person_who_became_part_of_another() {
        merged(joy, joie);
        assertThat(house.services().checkIns.arrive(joie)).isInstanceOf(CheckIns.Unknown.class);
        assertThat(house.services().undo.takeBack("person.add", joie.value())).isInstanceOf(Undo.NotPossible.class);
    }

    @Test
    void who_lacks_the_key_does_not_learn_that_there_are_sealed_entries_but_they_follow() {
        try (TestHouse desk = TestHouse.in(directory.resolve("desk"), Role.RECEPTION)) {
            PersonId one = ((Kept) desk.services().people.add(PersonDraft.named("Ada"))).person();
            PersonId two = ((Kept) desk.services().people.add(PersonDraft.named("Ada"))).person();
            HouseRows.write(desk, "insert into social_entry values (1, " + two.value() + ", X'00')");
            MergePreview shown = ((Shown) desk.services().merges.preview(one, two)).preview();
            assertThat(shown.brings()).isEmpty();
            desk.services().merges.merge(shown);
            assertThat(HouseRows.count(desk, "select person_id from social_entry"))
                    .isEqualTo(one.value());
        }
    }
}
