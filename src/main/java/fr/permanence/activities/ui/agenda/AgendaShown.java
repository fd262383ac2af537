package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SessionId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read for the days shown.
 *
 * @param today the day it was then
 * @param held in their order
 * @param off days on which something is kept
 */
public record AgendaShown(Showing showing, Span span, LocalDate today, List<Held> held, List<DayOff> off) {
    public AgendaShown {
        held = List.copyOf(held);
        off = List.copyOf(off);
    }

    /** The sessions of one day. */
    public List<Held> on(LocalDate day) {
        return held.stream().filter(one -> one.session().day().equals(day)).toList();
    }

    /** The same with this session as it would be. */
    AgendaShown with(Held moved) {
        List<Held> all = held.stream()
                .map(one -> one.id().equals(moved.id()) ? moved : one)
                .sorted(Comparator.comparing((Held one) -> one.session().day())
                        .thenComparing(one -> one.session().from())
                        .thenComparingLong(one -> one.id().value()))
                .toList();
        return new AgendaShown(showing, span, today, all, off);
    }

    /** What is kept on this day. */
    public Optional<DayOff> off(LocalDate day) {
        return off.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** The session of this number, when it is shown. */
    public Optional<Held> of(@Nullable SessionId id) {
        return held.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The days that have a column: Monday to Friday, and the others when something is on or it is today. */
    public List<LocalDate> columns() {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .filter(day -> !isWeekend(day) || day.equals(today) || !on(day).isEmpty())
                .toList();
    }

    /** The sessions of each activity, by kind and then by title: the lines of a term. */
    List<List<Held>> lines() {
        Map<ActivityId, List<Held>> byActivity = held.stream()
                .collect(Collectors.groupingBy(one -> one.activity().id()));
        return byActivity.values().stream()
                .sorted(Comparator.comparing(AgendaShown::kind)
                        .thenComparing(line -> is(line).title())
                        .thenComparing(line -> is(line).level(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(line -> line.getFirst().activity().id().value()))
                .toList();
    }

    private static ActivityDraft is(List<Held> line) {
        return line.getFirst().activity().is();
    }

    private static ActivityKind kind(List<Held> line) {
        return is(line).kind();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    @Override
    public String toString() {
        return "AgendaShown[" + span + "]";
    }
}
