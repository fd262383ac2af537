package fr.permanence.access;

/** A service was asked for something the signed-in account may not do; a screen that lets this happen has a bug. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAllowed(Right right) {
        super(right.name());
    }
}
