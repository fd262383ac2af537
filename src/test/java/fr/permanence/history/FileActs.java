package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.paperlist.PaperEntry;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.history.DeskModel.Joined;
import fr.permanence.history.DeskModel.Place;
import fr.permanence.history.DeskModel.Seen;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.merge.MergeRefusal;
import fr.permanence.people.merge.Merges;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done to files and to days that are over, between two visitors. */
final class FileActs {
    private static final List<FollowUpLevel> LEVELS = List.of(FollowUpLevel.values());

    private final TestHouse house;
    private final DeskModel model;
    private final DeskActs desk;
    private final int which;

    FileActs(TestHouse house, DeskModel model, int which) {
        this.house = house;
        this.model = model;
        this.desk = new DeskActs(house, model, which);
        this.which = which;
    }

    private TestHouse.Services at() {
        return house.services();
    }

    private PersonId another() {
        List<Long> all = List.copyOf(model.people.keySet());
        return new PersonId(all.get(which / 11 % all.size()));
    }

    void bin() {
        PersonId who = desk.somebody();
        assertThat(at().bin.put(who)).isEqualTo(model.isListed(who));
        model.people.computeIfPresent(who.value(), (id, place) -> place == Place.LISTED ? Place.BINNED : place);
    }

    void restore() {
        PersonId who = desk.somebody();
        assertThat(at().bin.restore(who)).isEqualTo(model.people.get(who.value()) == Place.BINNED);
        model.people.computeIfPresent(who.value(), (id, place) -> place == Place.BINNED ? Place.LISTED : place);
    }

    void merge() {
        PersonId kept = desk.somebody();
        PersonId gone = another();
        boolean fits = model.isListed(kept) && model.isListed(gone) && !kept.equals(gone);
        switch (at().merges.preview(kept, gone)) {
            case Merges.Shown shown -> {
                assertThat(fits).isTrue();
                var together = (Merges.Together) at().merges.merge(shown.preview());
                model.merge(together.merge(), kept, gone);
            }
            case Merges.Refused no ->
                assertThat(fits && no.reason() != MergeRefusal.TOO_MANY_NAMES).isFalse();
            case Merges.Together no -> throw new AssertionError("shown only");
            case Merges.Apart no -> throw new AssertionError("shown only");
        }
    }

    void separate() {
        Optional<Joined> joined = desk.pick(model.merges);
        if (joined.isEmpty()) return;
        boolean fits = model.canSeparate(joined.get());
        assertThat(at().merges.separate(joined.get().id()) instanceof Merges.Apart)
                .isEqualTo(fits);
        if (fits) model.separate(joined.get());
    }

    void correctPerson() {
        PersonDraft draft = new PersonDraft(
                "Joy " + which % 5,
                which % 2 == 0 ? "Papadopoulou" : null,
                List.of("Mama " + which % 3),
                new Birth.In(1980 + which % 9),
                List.of("+3361234567" + which % 10),
                List.of("en"),
                which % 3 == 0 ? "code" + which % 4 : null,
                null);
        at().people.correct(desk.somebody(), draft);
    }

    void follow() {
        PersonId who = desk.somebody();
        if (which % 2 == 0) at().followUps.setKeyWorker(who, which % 3 == 0 ? "" : "Anne");
        else at().followUps.set(who, LEVELS.get(which % 3), "vue souvent", house.today());
    }

    void note() {
        PersonId who = desk.somebody();
        switch (which % 4) {
            case 0 -> at().deskNotes.sign(who, "A laissé un sac");
            case 1 -> at().entries.write(who, EntryKind.SOCIAL_NOTE, "Une note");
            case 2 -> at().handovers.sign("Le café est fini");
            default ->
                desk.pick(at().deskNotes.of(who))
                        .ifPresent(note -> at().deskNotes.remove(note.id()));
        }
    }

    void message() {
        PersonId who = desk.somebody();
        DeskMessages messages = at().beside.messages();
        switch (which % 3) {
            case 0 ->
                assertThat(messages.word(who, "Appeler Mme Roy") instanceof DeskMessages.Written)
                        .isEqualTo(model.isListed(who));
            case 1 ->
                assertThat(messages.post(who) instanceof DeskMessages.Written).isEqualTo(model.isListed(who));
            default -> desk.pick(messages.of(who, 9)).ifPresent(message -> messages.give(message.id()));
        }
    }

    void halfDay() {
        PersonId who = desk.somebody();
        var halfDays = at().desk.halfDays();
        if (which % 3 != 0) halfDays.add(who, "Andrei", DayOfWeek.of(1 + which % 7), HalfDay.Half.AFTERNOON);
        else desk.pick(halfDays.of(who)).ifPresent(halfDay -> halfDays.end(halfDay.id()));
    }

    void apart() {
        PersonId who = desk.somebody();
        var pairs = at().beside.apart();
        if (which % 3 != 0) pairs.keep(who, another(), "Anne");
        else desk.pick(pairs.of(who)).ifPresent(pair -> pairs.end(pair.id()));
    }

    void opening() {
        var openings = at().desk.openings();
        int from = 8 + which % 6;
        if (which % 3 != 0) openings.write(null, house.today().plusDays(which % 2), from + " h – 15 h", "Anne, Paul");
        else desk.pick(openings.toCome(9)).ifPresent(opening -> openings.remove(opening.id()));
    }

    void correctDay() {
        LocalDate day = house.today().minusDays(1 + which % 2);
        PersonId who = desk.somebody();
        boolean fits = model.isListed(who) && model.of(who, day).isEmpty();
        Corrections corrections = at().beside.corrections();
        Optional<Visit> visit = desk.pick(corrections.day(day).lines()).map(line -> line.visit());
        switch (which / 3 % 3) {
            case 0 -> {
                var adding = corrections.add(day, LocalTime.of(15, 10), which % 4 == 0 ? null : who, "oubliée");
                assertThat(adding instanceof Corrections.Corrected).isEqualTo(which % 4 == 0 || fits);
                added(day, which % 4 == 0 ? null : who.value());
            }
            case 1 ->
                visit.ifPresent(was -> {
                    assertThat(corrections.remove(was, "erreur")).isInstanceOf(Corrections.Corrected.class);
                    model.remove(was.id().value());
                });
            default ->
                visit.ifPresent(was -> {
                    var moving = corrections.move(was, who, "confondue");
                    assertThat(moving instanceof Corrections.Corrected).isEqualTo(fits);
                    if (fits) model.visits.computeIfPresent(was.id().value(), (id, seen) -> seen.of(who.value()));
                });
        }
    }

    /** The service does not say the number of the visit: it is the one that is new, of that day and that person. */
    private void added(LocalDate day, @Nullable Long person) {
        DeskModel there = DeskModel.of(house);
        there.visits.keySet().removeAll(model.visits.keySet());
        for (var fresh : there.visits.entrySet()) {
            assertThat(fresh.getValue()).isEqualTo(new Seen(person, day, 1, false, 0, null));
            model.visits.put(fresh.getKey(), fresh.getValue());
        }
        assertThat(there.visits.size()).isLessThanOrEqualTo(1);
    }

    void paper() {
        LocalDate day = house.today().minusDays(which % 3);
        PersonId who = desk.somebody();
        boolean isThere = model.isListed(who);
        boolean already = !model.of(who, day).isEmpty();
        int before = model.visits.size();
        var entering = at().beside
                .paper()
                .enter(
                        day,
                        List.of(
                                new PaperEntry(
                                        day.equals(house.today()) ? null : LocalTime.of(9, 10),
                                        new PaperEntry.Known(who)),
                                new PaperEntry(null, new PaperEntry.Newcomer("Precious")),
                                new PaperEntry(null, new PaperEntry.Anonymous(2))));
        assertThat(entering instanceof PaperLists.Entered).isEqualTo(isThere);
        if (!isThere) return;
        DeskModel there = DeskModel.of(house);
        there.people.forEach((id, place) -> model.people.putIfAbsent(id, place));
        there.visits.forEach((id, seen) -> {
            if (!model.visits.containsKey(id)) assertThat(seen.isOpen()).isEqualTo(day.equals(house.today()));
            model.visits.putIfAbsent(id, seen);
        });
        assertThat(model.visits).hasSize(before + (already ? 2 : 3));
    }
}
