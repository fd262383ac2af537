package fr.permanence.ui.paper;

import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * How the file of a paper is sealed.
 *
 * @param passphrase proposes words that were never proposed before, of plain letters
 * @param random where the key of the file comes from
 */
public record Sealing(Supplier<String> passphrase, SecureRandom random) {
    @Override
    public String toString() {
        return "Sealing";
    }
}
