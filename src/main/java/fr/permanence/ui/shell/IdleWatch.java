package fr.permanence.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Notices that nobody is at the window: it is veiled after some minutes without a key or a move, and locked after some
 * more under the veil. It asks the clock rather than counting, so a machine that slept is veiled when it wakes.
 */
public final class IdleWatch {
    private final Clock clock;
    private Duration veilAfter;
    private Duration lockAfter;
    private Instant lastTouch;
    private @Nullable Instant veiledAt;

    /**
     * @param veilAfter without a key or a move, more than zero
     * @param lockAfter under the veil, more than zero
     */
    public IdleWatch(Clock clock, Duration veilAfter, Duration lockAfter) {
        this.clock = clock;
        this.veilAfter = veilAfter;
        this.lockAfter = lockAfter;
        this.lastTouch = clock.instant();
    }

    /** Other minutes, from now on. */
    public void allow(Duration beforeVeil, Duration underVeil) {
        veilAfter = beforeVeil;
        lockAfter = underVeil;
    }

    /** Somebody pressed a key or moved the mouse. */
    public void touched() {
        lastTouch = clock.instant();
    }

    /** The window was veiled. */
    void veiled() {
        veiledAt = clock.instant();
    }

    /** The veil was lifted. */
    void lifted() {
        veiledAt = null;
        touched();
    }

    /** Whether it is time to veil. */
    boolean shouldVeil() {
        return veiledAt == null && hasPassed(lastTouch, veilAfter);
    }

    /** Whether it is time to lock. */
    boolean shouldLock() {
        return veiledAt != null && hasPassed(veiledAt, lockAfter);
    }

    private boolean hasPassed(Instant since, Duration allowed) {
        Duration passed = Duration.between(since, clock.instant());
        // A clock that was set back must not leave the window open for hours.
        return passed.isNegative() || passed.compareTo(allowed) >= 0;
    }
}
