package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import java.time.LocalDate;
import java.util.Optional;

/** What the year asks of the house. */
public interface YearDoor {
    /** What there is on these days; called off the UI thread. */
    YearRead read(Span span);

    /** How the places of these days were shared, in one sentence; empty for nothing to say. Called off the UI thread. */
    String shares(Span span);

    /** The first stay that leaves after this day; called off the UI thread. */
    Optional<Bar> next(LocalDate after);

    /** What this stay would run into on other days; called off the UI thread. */
    InTheWay inTheWay(StayId stay);

    /** Whether who is signed in plans stays. */
    boolean mayPlan();

    /**
     * Keeps a stay where it was moved to, and says so; or says why not.
     *
     * @param then run on the UI thread when it is over, either way
     */
    void keep(Moving moving, Runnable then);
}
