package fr.permanence.activities.sessions;

import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Ending;
import fr.permanence.activities.sessions.Recurrence.Monthly;
import fr.permanence.activities.sessions.Recurrence.Never;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * Recurrences as rules of RFC 5545 (section 3.3.10), whose days ical4j computes. The first day of a rule is always one of its
 * days, as the standard wants it.
 */
public final class RuleText {
    private static final List<WeekDay> DAYS =
            List.of(WeekDay.MO, WeekDay.TU, WeekDay.WE, WeekDay.TH, WeekDay.FR, WeekDay.SA, WeekDay.SU);

    private RuleText() {}

    /** The rule, or nothing for one day. Its end is a plain day. */
    public static Optional<String> of(Recurrence recurrence) {
        return recur(recurrence).map(Recur::toString);
    }

    /** The recurrence that a rule says, from its first day on; null says one day. */
    public static Recurrence read(LocalDate first, @Nullable String rule) {
        if (rule == null) return new Once(first);
        Recur<LocalDate> recur = new Recur<>(rule);
        int every = Math.max(1, recur.getInterval());
        if (recur.getFrequency() == Frequency.MONTHLY) {
            WeekDay day = recur.getDayList().getFirst();
            return new Monthly(first, every, day.getOffset(), dayOf(day), ending(recur));
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        recur.getDayList().forEach(day -> days.add(dayOf(day)));
        return new Weekly(first, every, days, ending(recur));
    }

    /** All its days in order; a rule that is kept has an end. */
    public static List<LocalDate> days(Recurrence recurrence) {
        return days(recurrence, SessionRules.MOST_SESSIONS * 2);
    }

    /** When it ends; one day ends on itself. */
    public static Ending ending(Recurrence recurrence) {
        return switch (recurrence) {
            case Once once -> new On(once.first());
            case Weekly weekly -> weekly.ending();
            case Monthly monthly -> monthly.ending();
        };
    }

    /** Its days in order, {@code most} at most. */
    static List<LocalDate> days(Recurrence recurrence, int most) {
        LocalDate first = recurrence.first();
        return recur(recurrence)
                .map(recur -> recur.getDates(first, first, SessionRules.LAST_DAY, most).stream()
                        .limit(most)
                        .toList())
                .orElseGet(() -> List.of(first));
    }

    private static Optional<Recur<LocalDate>> recur(Recurrence recurrence) {
        return switch (recurrence) {
            case Once once -> Optional.empty();
            case Weekly weekly ->
                Optional.of(ended(
                        new Recur.Builder<LocalDate>()
                                .frequency(Frequency.WEEKLY)
                                .interval(weekly.every())
                                .weekStartDay(WeekDay.MO)
                                .dayList(weekly.days().stream()
                                        .sorted(Comparator.naturalOrder())
                                        .map(RuleText::weekDay)
                                        .toList()),
                        weekly.ending()));
            case Monthly monthly ->
                Optional.of(ended(
                        new Recur.Builder<LocalDate>()
                                .frequency(Frequency.MONTHLY)
                                .interval(monthly.every())
                                .dayList(List.of(new WeekDay(weekDay(monthly.day()), monthly.nth()))),
                        monthly.ending()));
        };
    }

    private static Recur<LocalDate> ended(Recur.Builder<LocalDate> rule, Ending ending) {
        return switch (ending) {
            case On on -> rule.until(on.last()).build();
            case After after -> rule.count(after.count()).build();
            case Never never -> rule.build();
        };
    }

    private static Ending ending(Recur<LocalDate> recur) {
        if (recur.getUntil() != null) return new On(recur.getUntil());
        return recur.getCount() > 0 ? new After(recur.getCount()) : new Never();
    }

    private static WeekDay weekDay(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static DayOfWeek dayOf(WeekDay day) {
        return Objects.requireNonNull(WeekDay.getDayOfWeek(day));
    }
}
