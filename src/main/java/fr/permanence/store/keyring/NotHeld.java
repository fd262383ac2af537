package fr.permanence.store.keyring;

import fr.permanence.access.Compartment;

/** A key was asked for that the signed-in account does not hold; a service that lets this happen has a bug. */
public final class NotHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotHeld(Compartment compartment) {
        super(compartment.name());
    }
}
