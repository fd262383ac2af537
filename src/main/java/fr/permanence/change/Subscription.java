package fr.permanence.change;

/** What a listener holds to stop listening. */
@FunctionalInterface
public interface Subscription {
    /** Stops; nothing is delivered afterwards. Calling it again does nothing. */
    void cancel();

    /** Both at once. */
    default Subscription and(Subscription other) {
        return () -> {
            cancel();
            other.cancel();
        };
    }
}
