package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.permanence.HouseRows;
import fr.permanence.TestHouse;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.paperlist.PaperEntry;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.merge.Merges;
import fr.permanence.settings.lists.HouseList;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, on whatever day, of whomever: a service of the desk keeps it or refuses it, and never fails. */
class HostileDeskTest {
    private static final List<String> TYPED = List.of(
            "",
            "   ",
            "\u0000\u0007\u001b[31m",
            "\u202eyoJ\u202c",
            "\u200f\u200e",
            "a".repeat(10_000),
            "7".repeat(10_000),
            "Joy\nMercy\tAwa",
            "😀".repeat(120),
            "'; drop table visit; --",
            "\ud800",
            "99 h – 120 h",
            "14 h – 14 h",
            "5 000 000 000");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 11, 25),
            LocalDate.of(9999, 12, 31));

    @TempDir
    Path directory;

    private TestHouse house;
    private PersonId joy;

    @BeforeEach
    void a_house() {
        house = TestHouse.in(directory.resolve("house"));
        joy = added("Joy");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    private PersonId added(String name) {
        return ((Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    private static void holds(Object what, Runnable act) {
        assertThatCode(act::run).as(String.valueOf(what)).doesNotThrowAnyException();
    }

    @Test
    void whatever_is_typed_is_kept_or_refused() {
        Visit visit = ((Arrived) house.services().checkIns.arrive(joy)).visit();
        PersonId mercy = added("Mercy");
        var desk = house.services().desk;
        var beside = house.services().beside;
        for (String typed : TYPED) {
            String name = typed.substring(0, Math.min(9, typed.length()));
            holds(name, () -> desk.presences().accompany(visit.id(), typed));
            holds(name, () -> desk.halfDays().add(joy, typed, DayOfWeek.MONDAY, HalfDay.Half.MORNING));
            holds(name, () -> desk.halfDays().attest(joy, typed, typed, house.today(), house.today()));
            holds(name, () -> desk.openings().write(null, house.today(), typed, typed));
            holds(name, () -> desk.openings().write(null, house.today(), "9 h – 10 h", typed));
            holds(name, () -> desk.lists().add(HouseList.SERVICE, typed));
            holds(name, () -> desk.lists().rename(new HouseWordId(1), typed));
            holds(name, () -> beside.messages().word(joy, typed));
            holds(name, () -> beside.apart().keep(joy, mercy, typed));
            holds(name, () -> beside.codes().arrive(typed, true));
            holds(name, () -> beside.codes().preview(typed, joy));
            holds(name, () -> beside.codes().attach(typed, joy, house.today()));
            holds(name, () -> beside.corrections().add(house.today().minusDays(1), LocalTime.NOON, null, typed));
            holds(name, () -> beside.paper().keepDraft(new PaperLists.Draft(typed, typed)));
            holds(
                    name,
                    () -> beside.paper()
                            .enter(house.today(), List.of(new PaperEntry(null, new PaperEntry.Newcomer(typed)))));
            holds(name, () -> house.services().deskNotes.sign(joy, typed));
            holds(name, () -> house.services().followUps.setKeyWorker(joy, typed));
            holds(name, () -> house.services().followUps.set(joy, FollowUpLevel.REGULAR, typed, house.today()));
            holds(name, () -> house.services().entries.write(joy, EntryKind.SOCIAL_NOTE, typed));
            holds(name, () -> house.services().handovers.sign(typed));
            holds(name, () -> house.services().handovers.keepDraft(typed));
        }
        assertThat(HouseRows.of(house).values()).noneMatch(rows -> rows.contains("\u202e") || rows.contains("\u001b"));
    }

    @Test
    void whatever_the_day_it_is_kept_or_refused() {
        var desk = house.services().desk;
        var beside = house.services().beside;
        beside.codes().arrive("lune", false);
        for (LocalDate day : DAYS) {
            holds(day, () -> desk.openings().write(null, day, "14 h – 18 h", ""));
            holds(day, () -> desk.halfDays().attest(joy, "Joy", "Andrei", day, house.today()));
            holds(day, () -> beside.codes().attach("lune", joy, day));
            holds(day, () -> beside.corrections().day(day));
            holds(day, () -> beside.corrections().add(day, LocalTime.NOON, joy, "oubliée"));
            holds(
                    day,
                    () -> beside.paper()
                            .enter(day, List.of(new PaperEntry(LocalTime.MIDNIGHT, new PaperEntry.Known(joy)))));
            holds(day, () -> house.services().followUps.set(joy, FollowUpLevel.REGULAR, "vue", day));
        }
        assertThat(HouseRows.count(house, "select count(*) from visit where visit_day > date '2026-11-24'"))
                .isZero();
        assertThat(HouseRows.count(house, "select count(*) from visit where visit_day < date '1900-01-01'"))
                .as("nobody came before there was a house")
                .isZero();
    }

    /** In the bin, part of another file, or nobody's number: nothing is added to her, and nothing fails. */
    @Test
    void nothing_is_added_to_who_is_not_in_the_lists() {
        PersonId binned = added("Binta");
        PersonId merged = added("Joie");
        Visit visit = ((Arrived) house.services().checkIns.arrive(joy)).visit();
        house.services().bin.put(binned);
        var shown = (Merges.Shown) house.services().merges.preview(joy, merged);
        house.services().merges.merge(shown.preview());
        house.clock().move(Duration.ofDays(1));
        var beside = house.services().beside;
        beside.codes().arrive("lune", false);
        for (PersonId who : List.of(binned, merged, new PersonId(4))) {
            Map<String, String> before = HouseRows.of(house);
            holds(who, () -> house.services().checkIns.arrive(who));
            holds(
                    who,
                    () -> house.services().desk.halfDays().add(who, "Andrei", DayOfWeek.MONDAY, HalfDay.Half.MORNING));
            holds(who, () -> beside.messages().word(who, "Appeler"));
            holds(who, () -> beside.messages().post(who));
            holds(who, () -> beside.apart().keep(who, joy, "Anne"));
            holds(who, () -> beside.codes().attach("lune", who, house.today()));
            holds(who, () -> beside.corrections().add(visit.day(), LocalTime.NOON, who, "oubliée"));
            holds(who, () -> beside.corrections().move(visit, who, "confondues"));
            holds(
                    who,
                    () -> beside.paper().enter(visit.day(), List.of(new PaperEntry(null, new PaperEntry.Known(who)))));
            holds(who, () -> house.services().deskNotes.sign(who, "Un sac"));
            holds(who, () -> house.services().followUps.setKeyWorker(who, "Anne"));
            holds(who, () -> house.services().followUps.of(who));
            holds(who, () -> house.services().entries.write(who, EntryKind.SOCIAL_NOTE, "Une note"));
            holds(who, () -> house.services().merges.preview(joy, who));
            holds(who, () -> house.services().people.correct(who, PersonDraft.named("Autre")));
            assertThat(HouseRows.differing(before, HouseRows.of(house))).isEmpty();
        }
        holds("nobody", () -> house.services().extracts.of(new PersonId(4)));
    }

    @Test
    void a_second_call_changes_nothing() {
        Visit visit = ((Arrived) house.services().checkIns.arrive(joy)).visit();
        var desk = house.services().desk;
        desk.interviews().ask(visit.id(), null, null);
        var asked = desk.interviews().today().getFirst().id();
        desk.interviews().step(asked, QueueRules.Step.DONE);
        desk.openings().write(null, house.today(), "14 h – 18 h", "");
        var opening = desk.openings().today().getFirst().id();
        desk.openings().remove(opening);
        desk.presences().leave(visit.id());
        Map<String, String> before = HouseRows.of(house);
        holds("leave", () -> desk.presences().leave(visit.id()));
        holds("step", () -> desk.interviews().step(asked, QueueRules.Step.DONE));
        holds("ask", () -> desk.interviews().ask(visit.id(), null, null));
        holds("remove", () -> desk.openings().remove(opening));
        holds("close", () -> desk.presences().closeToday());
        holds("arrive", () -> house.services().checkIns.arrive(joy));
        holds("give", () -> desk.services().give(new HouseWordId(99), Optional.empty()));
        assertThat(HouseRows.differing(before, HouseRows.of(house))).isEmpty();
    }
}
