package fr.permanence.activities.ui.offer;

import fr.permanence.activities.sessions.GapReason;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Ending;
import fr.permanence.activities.sessions.Recurrence.Monthly;
import fr.permanence.activities.sessions.Recurrence.Never;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.SessionRefusal;
import fr.permanence.activities.sessions.SessionRules;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedNumber;
import fr.permanence.text.TypedTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** What is typed of when an activity is held, and how it is read. */
final class SeriesTyped {
    /** Places in the month that can be asked for. */
    static final List<Integer> NTH = List.of(1, 2, 3, 4, -1);

    final ObjectProperty<Rhythm> rhythm = new SimpleObjectProperty<>(Rhythm.WEEKLY);
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("14:00");
    final StringProperty to = new SimpleStringProperty("16:00");
    final StringProperty every = new SimpleStringProperty("1");
    final Map<DayOfWeek, BooleanProperty> days = new EnumMap<>(DayOfWeek.class);
    final ObjectProperty<Integer> nth = new SimpleObjectProperty<>(1);
    final StringProperty last = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    final StringProperty gaps = new SimpleStringProperty("");
    /** Days off that are left out, ticked in the list that is proposed. */
    final ObservableMap<LocalDate, GapReason> ticked = FXCollections.observableMap(new TreeMap<>());

    private final ActivityWords words;

    SeriesTyped(ActivityWords words) {
        this.words = words;
        for (DayOfWeek day : DayOfWeek.values()) days.put(day, new SimpleBooleanProperty());
    }

    /** Begins anew on this day. */
    void start(LocalDate day) {
        first.set(TypedDay.written(day));
        ticked.clear();
    }

    /** What a change of which changes the days. */
    List<Observable> all() {
        List<Observable> all = new ArrayList<>(List.of(rhythm, first, from, to, every, nth, last, count, gaps, ticked));
        all.addAll(days.values());
        return all;
    }

    /** Reads what is typed; tells each field that cannot be read. */
    Optional<SeriesDraft> read(LocalDate today, Consumer<Wrong> wrong) {
        LocalDate begins = day(Asked.DAY, first.get(), today, wrong);
        LocalTime starts = time(Asked.FROM, from.get(), wrong);
        LocalTime ends = time(Asked.TO, to.get(), wrong);
        Map<LocalDate, GapReason> out = gaps(today, wrong);
        Optional<Recurrence> rule = recurrence(begins == null ? today : begins, today, wrong);
        if (begins == null || starts == null || ends == null || out == null) return Optional.empty();
        return rule.map(as -> new SeriesDraft(as, starts, ends, out));
    }

    /** All that does not do in it: what cannot be read, and what the rules refuse of the rest. */
    List<Wrong> wrongs(LocalDate today) {
        List<Wrong> told = new ArrayList<>();
        Optional<SeriesDraft> draft = read(today, told::add);
        draft.flatMap(SessionRules::refusal).ifPresent(why -> told.add(refused(why.reason(), why.day())));
        boolean isEndless = rhythm.get() != Rhythm.ONCE
                && last.get().isBlank()
                && count.get().isBlank();
        // The rules cannot say so while something else cannot be read.
        if (draft.isEmpty() && isEndless) told.add(refused(SessionRefusal.NEVER_ENDS, null));
        return told;
    }

    private Optional<Recurrence> recurrence(LocalDate begins, LocalDate today, Consumer<Wrong> wrong) {
        if (rhythm.get() == Rhythm.ONCE) return Optional.of(new Once(begins));
        OptionalInt n = TypedNumber.whole(every.get());
        if (n.isEmpty()) wrong.accept(new Wrong(Asked.EVERY, words.say("typed.number")));
        Ending ending = ending(today, wrong);
        if (n.isEmpty() || ending == null) return Optional.empty();
        if (rhythm.get() == Rhythm.MONTHLY)
            return Optional.of(new Monthly(begins, n.getAsInt(), nth.get(), begins.getDayOfWeek(), ending));
        Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, isOn) -> {
            if (isOn.get()) on.add(day);
        });
        // Nobody ticked a day: the day it begins on is meant.
        if (on.isEmpty()) on.add(begins.getDayOfWeek());
        return Optional.of(new Weekly(begins, n.getAsInt(), on, ending));
    }

    private @Nullable Ending ending(LocalDate today, Consumer<Wrong> wrong) {
        if (!last.get().isBlank()) {
            LocalDate day = day(Asked.LAST, last.get(), today, wrong);
            return day == null ? null : new On(day);
        }
        if (count.get().isBlank()) return new Never();
        OptionalInt n = TypedNumber.whole(count.get());
        if (n.isEmpty()) wrong.accept(new Wrong(Asked.COUNT, words.say("typed.number")));
        return n.isEmpty() ? null : new After(n.getAsInt());
    }

    private @Nullable Map<LocalDate, GapReason> gaps(LocalDate today, Consumer<Wrong> wrong) {
        Map<LocalDate, GapReason> out = new TreeMap<>(ticked);
        for (String part : gaps.get().split("[,;\\n]")) {
            if (part.isBlank()) continue;
            LocalDate day = day(Asked.GAPS, part, today, wrong);
            if (day == null) return null;
            out.put(day, GapReason.CHOSEN);
        }
        return out;
    }

    private @Nullable LocalDate day(Asked field, String typed, LocalDate today, Consumer<Wrong> wrong) {
        Optional<LocalDate> day = TypedDay.read(typed, today);
        if (day.isEmpty()) wrong.accept(new Wrong(field, words.say("typed.day")));
        return day.orElse(null);
    }

    private @Nullable LocalTime time(Asked field, String typed, Consumer<Wrong> wrong) {
        Optional<LocalTime> at = TypedTime.read(typed);
        if (at.isEmpty()) wrong.accept(new Wrong(field, words.say("typed.time")));
        return at.orElse(null);
    }

    /** At which field a refusal is said. */
    Wrong refused(SessionRefusal reason, @Nullable LocalDate about) {
        Asked field = switch (reason) {
            case ENDS_BEFORE_IT_BEGINS ->
                TypedTime.read(from.get()).isPresent() && isHoursWrong() ? Asked.TO : Asked.LAST;
            case NEVER_ENDS -> Asked.LAST;
            case TOO_MANY -> count.get().isBlank() ? Asked.LAST : Asked.COUNT;
            case CLOCKS_CHANGE -> Asked.FROM;
            case FAR_AWAY, ALREADY_PLANNED, IN_THE_PAST -> Asked.DAY;
            case NO_DAY -> Asked.GAPS;
            case OUT_OF_RANGE -> Asked.EVERY;
            default -> Asked.SAVE;
        };
        boolean isOfDays = reason == SessionRefusal.ENDS_BEFORE_IT_BEGINS && field == Asked.LAST;
        return new Wrong(field, isOfDays ? words.say("refusal.lastBeforeFirst") : words.refusal(reason, about));
    }

    private boolean isHoursWrong() {
        Optional<LocalTime> starts = TypedTime.read(from.get());
        Optional<LocalTime> ends = TypedTime.read(to.get());
        return starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get());
    }
}
