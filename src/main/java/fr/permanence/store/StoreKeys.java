package fr.permanence.store;

import fr.permanence.access.Compartment;
import fr.permanence.store.keyring.OpenKeyring;
import java.util.Arrays;
import java.util.HexFormat;

/** What the store needs of the desk key: each purpose its own key, derived by HKDF in the keyring. */
final class StoreKeys implements AutoCloseable {
    private static final int LENGTH = 32;

    final byte[] blocks;
    final byte[] chain;
    final byte[] marks;
    final byte[] backup;
    private final byte[] cipher;
    private final byte[] admin;
    private final byte[] user;

    StoreKeys(OpenKeyring keyring) {
        blocks = keyring.derive(Compartment.DESK, "store blocks", LENGTH);
        chain = keyring.derive(Compartment.DESK, "journal chain", LENGTH);
        marks = keyring.derive(Compartment.DESK, "register marks", LENGTH);
        backup = keyring.derive(Compartment.DESK, "backup", LENGTH);
        cipher = keyring.derive(Compartment.DESK, "store cipher", LENGTH);
        admin = keyring.derive(Compartment.DESK, "store admin", LENGTH);
        user = keyring.derive(Compartment.DESK, "store user", LENGTH);
    }

    /** H2 takes the file's password and the user's in one, with a space between. */
    char[] adminPassword() {
        return (hex(cipher) + " " + hex(admin)).toCharArray();
    }

    char[] userPassword() {
        return (hex(cipher) + " " + hex(user)).toCharArray();
    }

    /** The user's own password, for the statement that makes the user. */
    String userSecret() {
        return hex(user);
    }

    private static String hex(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    @Override
    public void close() {
        for (byte[] key : new byte[][] {blocks, chain, marks, backup, cipher, admin, user}) Arrays.fill(key, (byte) 0);
    }
}
