package fr.permanence.store;

import fr.permanence.ids.Ids;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that grow with time, so that new rows lie together; never below one already given, even if the clock moves back. */
final class TimeIds implements Ids {
    private static final int BITS = 20;

    private final Clock clock;
    private final AtomicLong last;

    /** @param highest the highest number in the store, or 0 */
    TimeIds(Clock clock, long highest) {
        this.clock = clock;
        this.last = new AtomicLong(highest);
    }

    @Override
    public long next() {
        long now = clock.millis() << BITS;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }
}
