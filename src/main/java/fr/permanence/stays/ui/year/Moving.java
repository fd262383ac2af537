package fr.permanence.stays.ui.year;

/**
 * A stay that is being moved and not kept there yet.
 *
 * @param bar as it is kept
 * @param days where it would be
 */
public record Moving(Bar bar, Span days) {
    static Moving begin(Bar bar) {
        return new Moving(bar, bar.days());
    }

    Moving to(Span other) {
        return new Moving(bar, other);
    }

    /** Whether it is where it was. */
    boolean isNone() {
        return days.equals(bar.days());
    }

    @Override
    public String toString() {
        return "Moving[" + bar.id() + "]";
    }
}
