package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.ui.shared.Zoom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of the stays now.
 *
 * @param span the days that are seen
 * @param bars the stays that have a day among them, the earliest first
 * @param grounds the holidays that have a day among them
 * @param isUnknown whether the school holidays of some of the days are not known
 */
public record YearShown(
        Zoom zoom, Span span, LocalDate today, List<Bar> bars, List<Ground> grounds, boolean isUnknown) {
    /** The same with all school holidays known. */
    public YearShown(Zoom zoom, Span span, LocalDate today, List<Bar> bars, List<Ground> grounds) {
        this(zoom, span, today, bars, grounds, false);
    }

    public YearShown {
        Span seen = span;
        bars = bars.stream()
                .filter(bar -> bar.days().meets(seen))
                .sorted(Comparator.comparing((Bar bar) -> bar.days().first())
                        .thenComparing(bar -> bar.days().last())
                        .thenComparingLong(bar -> bar.id().value()))
                .toList();
        grounds = grounds.stream().filter(ground -> ground.days().meets(seen)).toList();
    }

    /** Nothing yet. */
    static YearShown nothing(LocalDate today) {
        return new YearShown(Zoom.YEAR, Span.around(today, Zoom.YEAR), today, List.of(), List.of());
    }

    /** The bar of this stay, when it is seen. */
    public Optional<Bar> bar(@Nullable StayId id) {
        return bars.stream().filter(bar -> bar.id().equals(id)).findFirst();
    }

    /** The bar that an arrow leads to; nothing when there is none at all. */
    Optional<Bar> step(@Nullable StayId from, int by) {
        if (bars.isEmpty()) return Optional.empty();
        int at = bar(from).map(bars::indexOf).orElse(by > 0 ? -1 : bars.size());
        return Optional.of(bars.get(Math.clamp((long) at + by, 0, bars.size() - 1)));
    }

    /** The dates that the house noted, the first one first. */
    public List<Ground> noted() {
        return grounds.stream()
                .filter(Ground::isNoted)
                .sorted(Comparator.comparing((Ground ground) -> ground.days().first()))
                .toList();
    }

    /** The stay that is under way or the next to leave. */
    Optional<Bar> toCome() {
        return bars.stream()
                .filter(bar -> bar.phase() != StayPhase.CANCELLED)
                .filter(bar -> !bar.days().last().isBefore(today))
                .findFirst();
    }

    /** The bar to begin with: the one under way or the next to leave, else the last. */
    Optional<Bar> nearest() {
        return toCome().or(() -> bars.reversed().stream()
                        .filter(bar -> bar.phase() != StayPhase.CANCELLED)
                        .findFirst())
                .or(() -> bars.isEmpty() ? Optional.empty() : Optional.of(bars.getLast()));
    }
}
