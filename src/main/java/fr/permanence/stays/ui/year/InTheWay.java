package fr.permanence.stays.ui.year;

import java.util.List;

/** What a stay would run into on other days; all of it is in memory, so that no frame of a drag waits for it. */
@FunctionalInterface
public interface InTheWay {
    /** What it runs into on these days, the gravest first. */
    List<Crossing> on(Span days);
}
