package fr.permanence.stays.rollcall;

import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import java.util.Comparator;
import java.util.List;

/**
 * Who is expected at a point, and who is there.
 *
 * @param lines who is missing first, then of whom nobody said, then who is there; each in the order of all who go
 */
public record RollCall(RollPoint point, List<Line> lines) {
    /** One who is expected. */
    public record Line(Traveller who, There there) {
        @Override
        public String toString() {
            return "Line[" + who.id() + "]";
        }
    }

    public RollCall {
        lines = lines.stream().sorted(Comparator.comparing(Line::there)).toList();
    }

    /** The same with one of them said to be there, or not. */
    public RollCall marked(TravellerId who, There there) {
        return new RollCall(
                point,
                lines.stream()
                        .map(line -> line.who().id().equals(who) ? new Line(line.who(), there) : line)
                        .toList());
    }

    public long count(There there) {
        return lines.stream().filter(line -> line.there() == there).count();
    }

    @Override
    public String toString() {
        return "RollCall[" + point.number() + "]";
    }
}
