package fr.permanence.activities.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** On which days an activity is held. */
public sealed interface Recurrence {
    /** The first day it may be held; for {@link Once} the day it is. */
    LocalDate first();

    /** One day only. */
    record Once(LocalDate first) implements Recurrence {}

    /**
     * On these days of every {@code every}-th week, the week of {@code first} being the first.
     *
     * @param every 1 to 52
     * @param days never empty
     */
    record Weekly(LocalDate first, int every, Set<DayOfWeek> days, Ending ending) implements Recurrence {
        public Weekly {
            days = Set.copyOf(days);
        }
    }

    /**
     * On the nth such day of every {@code every}-th month: the second Tuesday, the last Friday.
     *
     * @param every 1 to 12
     * @param nth 1 to 4, or -1 for the last
     */
    record Monthly(LocalDate first, int every, int nth, DayOfWeek day, Ending ending) implements Recurrence {}

    /** When it ends. */
    sealed interface Ending {}

    /** No later than this day. */
    record On(LocalDate last) implements Ending {}

    /** After so many days of the rule, those left out counted, as RFC 5545 counts them. */
    record After(int count) implements Ending {}

    /** It is not said; refused, since a series ends. */
    record Never() implements Ending {}
}
