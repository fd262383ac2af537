package fr.permanence.tables;

import java.io.IOException;

/** Carries a refusal out of the depths of a reader; never leaves this package. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Unreadable(String key, Object... arguments) {
        super(key);
        refusal = Refusal.of(key, arguments);
    }

    Refusal refusal() {
        return refusal;
    }
}
