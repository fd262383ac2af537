package fr.permanence.bench;

import java.util.List;
import java.util.Locale;

/** What is measured, by the word it is asked for with. */
enum Measure {
    /** How well the box finds people whose names are typed otherwise, and what the index costs. */
    SEARCH(SearchQuality::measure),
    /** What one key in the box costs. */
    SUGGESTIONS(sizes -> JmhTable.of(Keystrokes.class, "suggestions", "plainSubstrings", sizes)),
    /** One check-in, durable. */
    CHECKIN(sizes -> JmhTable.of(Arrivals.class, "arrive", "rawFlushedWrite", sizes)),
    /** One attendance key, durable. */
    MARKS(sizes -> JmhTable.of(Marking.class, "mark", "rawFlushedWrite", sizes)),
    /** A place decided on a long history. */
    SIGNUP(sizes -> JmhTable.of(SigningUp.class, "decide", "decideOnNothing", sizes)),
    /** Whom to think of for a stay. */
    PROPOSALS(Proposing::measure),
    /** Opening the vault, beside the bare stretching of the passphrase. */
    UNLOCK(Unlocks::measure),
    /** From the passphrase to the desk, in a process of its own. */
    READY(sizes -> InWindow.measure("ready", sizes)),
    /** Typing and checking in, seen from the pulses of the window. */
    FRAMES(sizes -> InWindow.measure("frames", sizes)),
    /** The busiest week, opened in the running program. */
    WEEK(sizes -> InWindow.measure("week", sizes)),
    /** A plan of the rooms of a stay; the size of the centre is nothing to it. */
    ROOMS(sizes -> RoomFilling.measure()),
    /** The widest grid, opened in the running program. */
    GRID(sizes -> InWindow.measure("grid", sizes)),
    /** The busiest year of stays, opened in the running program. */
    YEAR(sizes -> InWindow.measure("year", sizes)),
    /** A stay pulled through that year with the mouse. */
    DRAG(sizes -> InWindow.measure("drag", sizes));

    private final Taking taking;

    @FunctionalInterface
    private interface Taking {
        void take(List<Integer> sizes) throws Exception;
    }

    Measure(Taking taking) {
        this.taking = taking;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    void take(List<Integer> sizes) throws Exception {
        taking.take(sizes);
    }
}
