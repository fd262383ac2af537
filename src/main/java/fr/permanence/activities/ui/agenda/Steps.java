package fr.permanence.activities.ui.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the arrows go from the chosen session; there is at least one session. */
record Steps(AgendaShown shown) {
    /** The one before or after. */
    Held step(@Nullable Held from, int by) {
        List<Held> all = shown.held();
        if (from == null) return by > 0 ? all.getFirst() : all.getLast();
        if (shown.showing() == Showing.TERM) return stepLine(from, by);
        return all.get(Math.clamp((long) all.indexOf(from) + by, 0, all.size() - 1));
    }

    /** One of the next day that has one, at the same height. */
    Held stepDay(@Nullable Held from, int by) {
        if (from == null) return step(null, by);
        if (shown.showing() == Showing.TERM) return stepWeek(from, by);
        LocalDate here = from.session().day();
        int height = shown.on(here).indexOf(from);
        for (LocalDate next = here.plusDays(by); shown.span().holds(next); next = next.plusDays(by)) {
            List<Held> there = shown.on(next);
            if (!there.isEmpty()) return there.get(Math.min(height, there.size() - 1));
        }
        return from;
    }

    private Held stepWeek(Held from, int by) {
        LocalDate here = TermWeeks.mondayOf(from.session().day());
        Comparator<Held> byDay = Comparator.comparing(one -> one.session().day());
        return shown.held().stream()
                .filter(one -> one.activity().id().equals(from.activity().id()))
                .filter(one -> by > 0
                        ? !one.session().day().isBefore(here.plusWeeks(1))
                        : one.session().day().isBefore(here))
                .min(by > 0 ? byDay : byDay.reversed())
                .orElse(from);
    }

    private Held stepLine(Held from, int by) {
        List<List<Held>> lines = shown.lines();
        int place = 0;
        while (!lines.get(place).contains(from)) place++;
        List<Held> there = lines.get(Math.clamp((long) place + by, 0, lines.size() - 1));
        if (there.contains(from)) return from;
        LocalDate day = from.session().day();
        return there.stream()
                .min(Comparator.comparingLong(one ->
                        Math.abs(ChronoUnit.DAYS.between(day, one.session().day()))))
                .orElse(from);
    }
}
