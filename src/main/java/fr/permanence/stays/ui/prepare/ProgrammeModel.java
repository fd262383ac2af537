package fr.permanence.stays.ui.prepare;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.prepare.EntryDraft;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.text.CleanText;
import fr.permanence.text.TypedTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The programme of the chosen stay by day, with the wishes of those who go and their votes. */
final class ProgrammeModel {
    /** What stands for a wish that has no day yet. */
    static final int NO_DAY = -1;

    private final StayServices services;
    private final StayActs acts;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final ObjectProperty<Integer> day = new SimpleObjectProperty<>(NO_DAY);
    private final ObjectProperty<@Nullable ParticipantLine> wisher = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.nothing());
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private @Nullable StayId stay;

    /**
     * The programme as it is shown.
     *
     * @param days of the stay; null when there is none
     * @param women who go or may go, to wish and to vote
     */
    record Shown(List<ProgrammeEntry> entries, @Nullable StayDays days, List<ParticipantLine> women) {
        static Shown nothing() {
            return new Shown(List.of(), null, List.of());
        }

        List<ProgrammeEntry> on(int number) {
            return entries.stream()
                    .filter(entry ->
                            number == Objects.requireNonNullElse(entry.is().dayNo(), NO_DAY))
                    .toList();
        }

        /** How many days there are to choose from. */
        int count() {
            return days == null ? 0 : days.count();
        }

        Optional<ParticipantLine> woman(@Nullable ParticipantId id) {
            return women.stream()
                    .filter(one -> one.participant().id().equals(id))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Programme";
        }
    }

    ProgrammeModel(StayServices services, StayActs acts) {
        this.services = services;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty whatProperty() {
        return what;
    }

    StringProperty atProperty() {
        return at;
    }

    /** The day it is put on, from 0, or {@link #NO_DAY}. */
    ObjectProperty<Integer> dayProperty() {
        return day;
    }

    /** Whose wish it is; null when the team's. */
    ObjectProperty<@Nullable ParticipantLine> wisherProperty() {
        return wisher;
    }

    /** Why what is typed does not do; empty for nothing. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void show(@Nullable StayId id) {
        boolean isOther = !Objects.equals(stay, id);
        stay = id;
        wrong.set("");
        if (isOther) {
            // A day and a woman of another stay mean nothing here; the words stay.
            day.set(NO_DAY);
            wisher.set(null);
        }
        askAgain();
    }

    void askAgain() {
        StayId id = stay;
        acts.forget();
        if (id == null) shown.set(Shown.nothing());
        else acts.read(() -> read(id), shown::set);
    }

    private Shown read(StayId id) {
        List<ParticipantLine> women = services.participants().of(id).stream()
                .filter(line -> line.participant().state() != ParticipantState.WITHDREW)
                .toList();
        StayDays days =
                services.stays().line(id).map(line -> line.stay().days()).orElse(null);
        return new Shown(services.preparing().programme().of(id), days, women);
    }

    /** Adds what is typed. */
    void add() {
        StayId id = stay;
        if (id == null) return;
        Optional<LocalTime> hour = TypedTime.read(at.get());
        if (hour.isEmpty() && !CleanText.line(at.get()).isEmpty()) {
            wrong.set(acts.words().say("typed.time"));
            return;
        }
        ParticipantLine who = wisher.get();
        EntryDraft draft = new EntryDraft(
                numberOrNull(day.get()),
                hour.orElse(null),
                what.get(),
                who == null ? null : who.participant().id());
        acts.act(
                () -> services.preparing().programme().add(id, draft),
                answer -> told(answer, "programme.added", () -> {
                    what.set("");
                    at.set("");
                }));
    }

    private static @Nullable Integer numberOrNull(@Nullable Integer number) {
        return number == null || number == NO_DAY ? null : number;
    }

    /** Puts it on another day, or makes it a wish without a day. */
    void put(ProgrammeEntry entry, int number) {
        EntryDraft is = entry.is();
        EntryDraft there = new EntryDraft(numberOrNull(number), is.startsAt(), is.what(), is.wishedBy());
        acts.act(
                () -> services.preparing().programme().correct(entry, there),
                answer -> told(answer, "programme.put", () -> {}));
    }

    /** She is for it, or no longer. */
    void vote(ProgrammeEntry entry, ParticipantLine who, boolean isFor) {
        acts.act(
                () -> services.preparing()
                        .programme()
                        .vote(entry.id(), who.participant().id(), isFor),
                answer -> told(answer, isFor ? "programme.voted" : "programme.unvoted", () -> {}));
    }

    void remove(ProgrammeEntry entry) {
        acts.act(
                () -> services.preparing().programme().remove(entry),
                answer -> told(answer, "programme.removed", () -> {}));
    }

    private void told(Programme.Writing answer, String said, Runnable kept) {
        wrong.set("");
        switch (answer) {
            case Programme.Written done -> {
                kept.run();
                acts.done(
                        acts.words().say(said, done.entry().is().what()),
                        done.verb(),
                        done.entry().id().value());
            }
            case Programme.Refused no -> wrong.set(acts.words().say("prepareRefusal." + no.reason()));
            case Programme.Unchanged same -> {}
        }
    }
}
