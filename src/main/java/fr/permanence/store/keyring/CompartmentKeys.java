package fr.permanence.store.keyring;

import fr.permanence.access.Compartment;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys one account holds, in memory, until they are wiped. */
final class CompartmentKeys implements AutoCloseable {
    static final int KEY = 32;
    /** One byte that says which, then room for all three, so that the length tells nothing. */
    static final int BYTES = 1 + KEY * 3;

    private final Map<Compartment, byte[]> keys = new EnumMap<>(Compartment.class);

    static CompartmentKeys random(SecureRandom random) {
        CompartmentKeys made = new CompartmentKeys();
        for (Compartment compartment : Compartment.values()) {
            byte[] key = new byte[KEY];
            random.nextBytes(key);
            made.keys.put(compartment, key);
        }
        return made;
    }

    Set<Compartment> held() {
        return keys.isEmpty() ? Set.of() : EnumSet.copyOf(keys.keySet());
    }

    /** The key itself, not a copy. */
    byte @Nullable [] of(Compartment compartment) {
        return keys.get(compartment);
    }

    /** Copies of the keys that are asked for, from this holder, else from the other; null when neither has one of them. */
    @Nullable
    CompartmentKeys pick(Set<Compartment> asked, @Nullable CompartmentKeys other) {
        CompartmentKeys picked = new CompartmentKeys();
        for (Compartment compartment : asked) {
            byte[] key = of(compartment);
            if (key == null && other != null) key = other.of(compartment);
            if (key == null) {
                picked.close();
                return null;
            }
            picked.keys.put(compartment, key.clone());
        }
        return picked;
    }

    byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        keys.forEach((compartment, key) -> {
            bytes[0] |= (byte) Codes.of(compartment);
            System.arraycopy(key, 0, bytes, place(compartment), KEY);
        });
        return bytes;
    }

    static CompartmentKeys fromBytes(byte[] bytes) {
        CompartmentKeys read = new CompartmentKeys();
        for (Compartment compartment : Compartment.values()) {
            if ((bytes[0] & Codes.of(compartment)) == 0) continue;
            read.keys.put(compartment, Arrays.copyOfRange(bytes, place(compartment), place(compartment) + KEY));
        }
        return read;
    }

    private static int place(Compartment compartment) {
        return 1 + KEY * Integer.numberOfTrailingZeros(Codes.of(compartment));
    }

    @Override
    public void close() {
        keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
        keys.clear();
    }
}
