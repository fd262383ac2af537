package fr.permanence.store;

import fr.permanence.access.Compartment;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.OpenKeyring;
import fr.permanence.store.sealed.RowSeal;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The seals of the compartments that the signed-in account holds. */
final class RowSeals implements Seals, AutoCloseable {
    private final Map<Compartment, RowSeal> held = new EnumMap<>(Compartment.class);

    RowSeals(OpenKeyring keyring, SecureRandom random) {
        for (Compartment compartment : keyring.compartments()) {
            byte[] key = keyring.derive(compartment, "rows", 32);
            held.put(compartment, new RowSeal(key, random));
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public boolean holds(Compartment compartment) {
        return held.containsKey(compartment);
    }

    @Override
    public byte[] seal(Compartment compartment, String table, long id, byte[] plain) {
        return of(compartment).seal(table, id, plain);
    }

    @Override
    public byte[] open(Compartment compartment, String table, long id, byte[] sealed) {
        try {
            return of(compartment).open(table, id, sealed);
        } catch (RowSeal.BrokenSeal e) {
            throw new StoreTrouble(Kind.STORE_DAMAGED, e);
        }
    }

    private RowSeal of(Compartment compartment) {
        RowSeal seal = held.get(compartment);
        if (seal == null) throw new IllegalStateException(compartment.name());
        return seal;
    }

    @Override
    public void close() {
        held.values().forEach(RowSeal::close);
        held.clear();
    }
}
