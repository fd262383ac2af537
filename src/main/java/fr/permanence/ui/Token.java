package fr.permanence.ui;

/**
 * What cancels a work under way. It never interrupts: an interrupt inside SQL closes the store for everyone. Long work
 * asks {@link #isCancelled()} between its steps.
 */
public final class Token {
    private volatile boolean cancelled;
    private boolean slow;
    private boolean finished;

    /** Drops the answer, and the work itself if it has not begun. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** On the UI thread: whether the work is still under way and now counts as slow. */
    boolean markSlow() {
        slow = !finished;
        return slow;
    }

    /** On the UI thread: whether it had counted as slow. */
    boolean finish() {
        finished = true;
        return slow;
    }
}
