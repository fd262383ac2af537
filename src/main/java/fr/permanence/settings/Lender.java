package fr.permanence.settings;

/**
 * Somebody who stands beside the manager and types her own passphrase, to give a key that the manager lacks.
 *
 * @param passphrase wiped by the caller
 */
@SuppressWarnings("ArrayRecordComponent") // a text could not be wiped; never compared
public record Lender(String name, char[] passphrase) {
    @Override
    public String toString() {
        return "Lender";
    }
}
