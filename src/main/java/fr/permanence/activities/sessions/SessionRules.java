package fr.permanence.activities.sessions;

import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Ending;
import fr.permanence.activities.sessions.Recurrence.Monthly;
import fr.permanence.activities.sessions.Recurrence.Never;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.text.HouseClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sessions can be planned. */
public final class SessionRules {
    /** The most sessions of one series: two years of five days a week, and some. */
    public static final int MOST_SESSIONS = 600;
    /** The longest stand-in's name, and the longest reason, in UTF-16 characters. */
    public static final int TEXT_LIMIT = 200;
    /** The first day on which anything can be planned. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    /** The last one. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private SessionRules() {}

    /** Why it cannot be planned, with the day it is about when it is about one. */
    public record Because(SessionRefusal reason, @Nullable LocalDate day) {
        static Optional<Because> of(SessionRefusal reason) {
            return Optional.of(new Because(reason, null));
        }
    }

    /** Why a series cannot be planned so, or nothing. */
    public static Optional<Because> refusal(SeriesDraft draft) {
        Recurrence recurrence = draft.recurrence();
        if (!draft.from().isBefore(draft.to())) return Because.of(SessionRefusal.ENDS_BEFORE_IT_BEGINS);
        if (isFarAway(recurrence.first())) return Because.of(SessionRefusal.FAR_AWAY);
        Optional<SessionRefusal> shape = shape(recurrence);
        if (shape.isPresent()) return Because.of(shape.get());
        List<LocalDate> rule = RuleText.days(recurrence, MOST_SESSIONS + 1);
        if (rule.size() > MOST_SESSIONS) return Because.of(SessionRefusal.TOO_MANY);
        List<LocalDate> days =
                rule.stream().filter(day -> !draft.gaps().containsKey(day)).toList();
        if (days.isEmpty()) return Because.of(SessionRefusal.NO_DAY);
        return days.stream()
                .filter(day -> !isOnTheClock(day, draft.from()) || !isOnTheClock(day, draft.to()))
                .findFirst()
                .map(day -> new Because(SessionRefusal.CLOCKS_CHANGE, day));
    }

    private static Optional<SessionRefusal> shape(Recurrence recurrence) {
        return switch (recurrence) {
            case Once once -> Optional.empty();
            case Weekly weekly ->
                weekly.every() < 1 || weekly.every() > 52 || weekly.days().isEmpty()
                        ? Optional.of(SessionRefusal.OUT_OF_RANGE)
                        : ending(weekly.first(), weekly.ending());
            case Monthly monthly ->
                monthly.every() < 1 || monthly.every() > 12 || !isNth(monthly.nth())
                        ? Optional.of(SessionRefusal.OUT_OF_RANGE)
                        : ending(monthly.first(), monthly.ending());
        };
    }

    private static boolean isNth(int nth) {
        return nth == -1 || (nth >= 1 && nth <= 4);
    }

    private static Optional<SessionRefusal> ending(LocalDate first, Ending ending) {
        return switch (ending) {
            case Never never -> Optional.of(SessionRefusal.NEVER_ENDS);
            case After after -> count(after.count());
            case On on -> last(first, on.last());
        };
    }

    private static Optional<SessionRefusal> count(int count) {
        if (count < 1) return Optional.of(SessionRefusal.OUT_OF_RANGE);
        return count > MOST_SESSIONS ? Optional.of(SessionRefusal.TOO_MANY) : Optional.empty();
    }

    private static Optional<SessionRefusal> last(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return Optional.of(SessionRefusal.ENDS_BEFORE_IT_BEGINS);
        return isFarAway(last) ? Optional.of(SessionRefusal.FAR_AWAY) : Optional.empty();
    }

    /** Whether the clock on the wall shows this minute exactly once on this day. */
    public static boolean isOnTheClock(LocalDate day, LocalTime at) {
        return HouseClock.ZONE.getRules().getValidOffsets(day.atTime(at)).size() == 1;
    }

    static boolean isFarAway(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    /** The recurrence that begins on the first of its own days, which are not empty. */
    static Recurrence startingOn(Recurrence recurrence, LocalDate first) {
        return switch (recurrence) {
            case Once once -> once;
            case Weekly weekly -> new Weekly(first, weekly.every(), weekly.days(), weekly.ending());
            case Monthly monthly -> new Monthly(first, monthly.every(), monthly.nth(), monthly.day(), monthly.ending());
        };
    }

    /** The recurrence cut to end no later than this day. */
    static Recurrence endingOn(Recurrence recurrence, LocalDate last) {
        return switch (recurrence) {
            case Once once -> once;
            case Weekly weekly -> new Weekly(weekly.first(), weekly.every(), weekly.days(), new On(last));
            case Monthly monthly ->
                new Monthly(monthly.first(), monthly.every(), monthly.nth(), monthly.day(), new On(last));
        };
    }

    /**
     * The same rhythm so many days later, from its new first day to its new last one; nothing for a monthly rhythm, which
     * no shift of days keeps.
     */
    static Optional<Recurrence> shifted(Recurrence recurrence, LocalDate first, LocalDate last, long days) {
        return switch (recurrence) {
            case Once once -> Optional.of(new Once(first));
            case Monthly monthly ->
                days == 0
                        ? Optional.of(new Monthly(first, monthly.every(), monthly.nth(), monthly.day(), new On(last)))
                        : Optional.empty();
            case Weekly weekly -> weekly(weekly, first, last, days);
        };
    }

    private static Optional<Recurrence> weekly(Weekly weekly, LocalDate first, LocalDate last, long days) {
        Set<DayOfWeek> shifted = EnumSet.noneOf(DayOfWeek.class);
        weekly.days().forEach(day -> shifted.add(day.plus(days)));
        return Optional.of(new Weekly(first, weekly.every(), shifted, new On(last)));
    }
}
