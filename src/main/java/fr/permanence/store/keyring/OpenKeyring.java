package fr.permanence.store.keyring;

import fr.permanence.access.Compartment;
import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import fr.permanence.store.keyring.KeyringTrouble.Kind;
import fr.permanence.store.sealed.Hkdf;
import fr.permanence.text.CleanText;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keyring, opened by somebody: the keys this account holds, and what may be changed with them. */
public final class OpenKeyring implements AutoCloseable {
    /** Who acts when the recovery key opened the vault: no account has this number. */
    public static final AccountId NOBODY = new AccountId(0);

    private final Keyring keyring;
    private final AccountId account;
    private final Set<Role> roles;
    private final CompartmentKeys keys;
    private final SecureRandom random;
    private volatile List<AccountEntry> accounts = List.of();

    /** Takes the keys over; a null slot is the recovery key. */
    OpenKeyring(Keyring keyring, @Nullable Slot slot, CompartmentKeys keys, SecureRandom random) {
        this.keyring = keyring;
        this.account = slot == null ? NOBODY : slot.account();
        this.roles = slot == null ? Set.of(Role.MANAGER) : Set.copyOf(slot.roles());
        this.keys = keys;
        this.random = random;
    }

    void readDirectory(KeyringFile file) throws KeyringTrouble {
        accounts = Sealing.accounts(file, keys, random);
    }

    /** Which account, or {@link #NOBODY} when the recovery key opened it. */
    public AccountId account() {
        return account;
    }

    /** The account's name; empty when the recovery key opened it. */
    public String name() {
        return accounts.stream()
                .filter(entry -> entry.id().equals(account))
                .map(AccountEntry::name)
                .findFirst()
                .orElse("");
    }

    /** What the account is there to do; the recovery key may run the house. */
    public Set<Role> roles() {
        return roles;
    }

    /** The compartments whose keys are held. */
    public Set<Compartment> compartments() {
        return keys.held();
    }

    /** Whether the recovery key opened it. */
    public boolean isRecovery() {
        return account.equals(NOBODY);
    }

    /**
     * A key for one purpose, made from a compartment's key by HKDF-SHA256 (RFC 5869); the caller wipes it.
     *
     * @param purpose names the use, the same for ever; different purposes give independent keys
     * @param length 1 to 8160 bytes
     * @throws NotHeld when this account lacks the compartment, or the keyring was closed
     */
    public byte[] derive(Compartment compartment, String purpose, int length) {
        byte[] key = keys.of(compartment);
        if (key == null) throw new NotHeld(compartment);
        return Hkdf.derive(key, new byte[0], "permanence/" + Codes.of(compartment) + "/" + purpose, length);
    }

    /** Everybody who has an account, in the order they were made. */
    public List<AccountEntry> accounts() {
        return accounts;
    }

    /**
     * Makes an account.
     *
     * @param passphrase not changed: the caller wipes it
     * @param lender somebody who also signed in, to give the keys that this account lacks; still theirs afterwards
     * @throws KeyringTrouble NAME_TAKEN, or KEY_NOT_HELD when neither holds a key that a role needs
     * @throws IllegalArgumentException when there is no role or no name
     */
    public AccountEntry addAccount(String name, Set<Role> roles, char[] passphrase, @Nullable OpenKeyring lender)
            throws KeyringTrouble, IOException {
        String clean = CleanText.line(name);
        if (roles.isEmpty() || clean.isEmpty()) throw new IllegalArgumentException("no role, or no name");
        KeyringFile now = current();
        byte[] tag = Secrets.tag(now.id(), clean);
        if (Keyring.slot(now, slot -> MessageDigest.isEqual(slot.tag(), tag)).isPresent()) {
            throw new KeyringTrouble(Kind.NAME_TAKEN);
        }
        CompartmentKeys given = keys.pick(Role.compartmentsOf(roles), lender == null ? null : lender.keys);
        if (given == null) throw new KeyringTrouble(Kind.KEY_NOT_HELD);
        try (given) {
            AccountEntry entry = new AccountEntry(new AccountId(now.nextAccount()), clean, roles);
            Slot slot = sealed(now, new Slot.Owner(tag, entry.id(), entry.roles()), passphrase, given);
            List<Slot> slots = new ArrayList<>(now.slots());
            slots.add(slot);
            write(now, slots, Keyring.with(accounts, entry), opensWith(slot, passphrase));
            return entry;
        }
    }

    /**
     * Changes one's own passphrase.
     *
     * @param old not changed, like the fresh one: the caller wipes them
     * @throws KeyringTrouble WRONG_NAME_OR_PASSPHRASE when the old one is not it, or nobody is signed in
     */
    public void changePassphrase(char[] old, char[] fresh) throws KeyringTrouble, IOException {
        KeyringFile now = current();
        Slot slot = slotOf(now, account, Kind.WRONG_NAME_OR_PASSPHRASE);
        CompartmentKeys held = slot.open(now.head(), old, random);
        if (held == null) throw new KeyringTrouble(Kind.WRONG_NAME_OR_PASSPHRASE);
        try (held) {
            putPassphrase(now, slot, fresh, held);
        }
    }

    /**
     * Gives an account a new passphrase when its owner lost hers.
     *
     * @param fresh not changed: the caller wipes it
     * @throws KeyringTrouble KEY_NOT_HELD unless the recovery key opened the keyring, or a manager did who holds every
     *     key of that account; also when there is no such account
     */
    public void resetPassphrase(AccountId of, char[] fresh) throws KeyringTrouble, IOException {
        KeyringFile now = current();
        Slot slot = slotOf(now, of, Kind.KEY_NOT_HELD);
        boolean may = isRecovery() || roles.contains(Role.MANAGER);
        CompartmentKeys given = may ? keys.pick(Role.compartmentsOf(slot.roles()), null) : null;
        if (given == null) throw new KeyringTrouble(Kind.KEY_NOT_HELD);
        try (given) {
            putPassphrase(now, slot, fresh, given);
        }
    }

    private void putPassphrase(KeyringFile now, Slot old, char[] fresh, CompartmentKeys held)
            throws KeyringTrouble, IOException {
        Slot slot = sealed(now, old.owner(), fresh, held);
        List<Slot> slots = new ArrayList<>(now.slots());
        slots.replaceAll(each -> each.account().equals(old.account()) ? slot : each);
        write(now, slots, accounts, opensWith(slot, fresh));
    }

    private Slot sealed(KeyringFile now, Slot.Owner owner, char[] passphrase, CompartmentKeys given) {
        // the dearest: who calibrated the machine once need not do it again for each account
        return Slot.seal(now.head(), owner, passphrase, Keyring.dearest(now).cost(), given, random);
    }

    private KeyringDisk.Probe opensWith(Slot slot, char[] passphrase) {
        return written -> {
            Slot found = slotOf(written, slot.account(), Kind.DAMAGED);
            CompartmentKeys opened = found.open(written.head(), passphrase, random);
            if (opened == null) throw new KeyringTrouble(Kind.DAMAGED);
            opened.close();
        };
    }

    private static Slot slotOf(KeyringFile file, AccountId account, Kind otherwise) throws KeyringTrouble {
        return Keyring.slot(file, slot -> slot.account().equals(account))
                .orElseThrow(() -> new KeyringTrouble(otherwise));
    }

    /** The keyring as it is on disk now, checked: a lender may have changed it since this one was opened. */
    private KeyringFile current() throws KeyringTrouble, IOException {
        KeyringFile now = new KeyringDisk(keyring.path()).read();
        readDirectory(now);
        return now;
    }

    private void write(KeyringFile now, List<Slot> slots, List<AccountEntry> entries, KeyringDisk.Probe probe)
            throws KeyringTrouble, IOException {
        long next =
                entries.stream().mapToLong(entry -> entry.id().value()).max().orElse(0) + 1;
        KeyringFile draft = new KeyringFile(
                now.id(), Math.max(now.nextAccount(), next), slots, now.recovery(), now.directory(), now.mac());
        KeyringFile fresh = Sealing.of(draft, entries, keys, random);
        new KeyringDisk(keyring.path()).replace(fresh, probe);
        keyring.replaced(fresh);
        accounts = entries;
    }

    /** Wipes the keys. */
    @Override
    public void close() {
        keys.close();
    }

    @Override
    public String toString() {
        return "OpenKeyring[" + account + "]";
    }
}
