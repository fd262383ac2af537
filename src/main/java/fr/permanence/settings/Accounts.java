package fr.permanence.settings;

import fr.permanence.access.Compartment;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.store.keyring.KeyringTrouble;
import fr.permanence.store.keyring.OpenKeyring;
import fr.permanence.store.keyring.Passphrases;
import fr.permanence.store.keyring.Passphrases.Verdict;
import fr.permanence.text.CleanText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may open the house, and with which passphrase. Nobody can give a key that she does not hold herself. */
public final class Accounts {
    /** The act of the journal that tells of a new account; its subject is the account's number. */
    public static final String ADD = "account.add";
    /** The act of the journal that tells of a new passphrase; its subject is the account's number. */
    public static final String PASSPHRASE = "account.passphrase";

    private final OpenVault open;
    private final Session session;
    private final Lending lending;

    public Accounts(OpenVault open, Lending lending) {
        this.open = open;
        this.session = open.session();
        this.lending = lending;
    }

    /**
     * An account to be made.
     *
     * @param passphrase wiped by the caller
     */
    @SuppressWarnings("ArrayRecordComponent") // a text could not be wiped; never compared
    public record NewAccount(String name, Set<Role> roles, char[] passphrase) {
        @Override
        public String toString() {
            return "NewAccount";
        }
    }

    /** What came of it. */
    public sealed interface Result {}

    /** It is done. */
    public record Done(AccountEntry account) implements Result {}

    /** The name is missing. */
    public record NoName() implements Result {}

    /** The name is longer than this many characters. */
    public record NameTooLong(int most) implements Result {}

    /** Another account has the name. */
    public record NameTaken() implements Result {}

    /** No role was chosen. */
    public record NoRole() implements Result {}

    /** The new passphrase does not hold. */
    public record Weak(Verdict verdict) implements Result {}

    /** The old passphrase is not it. */
    public record NotTheirs() implements Result {}

    /** Nobody who holds these keys has lent them. */
    public record KeysMissing(Set<Compartment> keys) implements Result {}

    /** The lender's name and passphrase do not go together. */
    public record LenderUnknown() implements Result {}

    /** Too many failures: this many seconds first. */
    public record Wait(long seconds) implements Result {}

    /** Everybody who has an account, in the order they were made. */
    public List<AccountEntry> all() {
        session.require(Right.RUN_THE_HOUSE);
        return open.keyring().accounts();
    }

    /** The keys that these roles need and the signed-in account cannot give. */
    public Set<Compartment> missingFor(Set<Role> roles) {
        EnumSet<Compartment> missing = EnumSet.noneOf(Compartment.class);
        missing.addAll(Role.compartmentsOf(roles));
        missing.removeAll(open.keyring().compartments());
        return missing;
    }

    /**
     * Makes an account.
     *
     * @param lender somebody who holds the keys that the signed-in account lacks, or null
     * @throws StoreTrouble when the disk refuses
     */
    public Result add(NewAccount wanted, @Nullable Lender lender) {
        session.require(Right.RUN_THE_HOUSE);
        String name = CleanText.line(wanted.name());
        if (name.isEmpty()) return new NoName();
        if (name.length() > CleanText.NAME_LIMIT) return new NameTooLong(CleanText.NAME_LIMIT);
        if (wanted.roles().isEmpty()) return new NoRole();
        Verdict verdict = Passphrases.judge(wanted.passphrase());
        if (!(verdict instanceof Verdict.Fair)) return new Weak(verdict);
        Set<Compartment> missing = missingFor(wanted.roles());
        if (missing.isEmpty()) return added(wanted, null);
        if (lender == null) return new KeysMissing(missing);
        return switch (lending.signIn(lender)) {
            case Lending.NotTheirs no -> new LenderUnknown();
            case Lending.Wait wait -> new Wait(wait.seconds());
            case Lending.Lent lent -> {
                try (OpenKeyring keys = lent.keyring()) {
                    yield keys.compartments().containsAll(missing) ? added(wanted, keys) : new KeysMissing(missing);
                }
            }
        };
    }

    private Result added(NewAccount wanted, @Nullable OpenKeyring lender) {
        return traced(ADD, () -> open.keyring().addAccount(wanted.name(), wanted.roles(), wanted.passphrase(), lender));
    }

    /**
     * Changes one's own passphrase; everybody may.
     *
     * @param old wiped by the caller, like the fresh one
     * @throws StoreTrouble when the disk refuses; the old one then still holds
     */
    public Result changeOwn(char[] old, char[] fresh) {
        Verdict verdict = Passphrases.judge(fresh);
        if (!(verdict instanceof Verdict.Fair)) return new Weak(verdict);
        long seconds = lending.secondsToWait();
        if (seconds > 0) return new Wait(seconds);
        Result result = traced(PASSPHRASE, () -> {
            open.keyring().changePassphrase(old, fresh);
            return entry(session.account());
        });
        if (result instanceof Done || result instanceof NotTheirs) lending.note(result instanceof Done);
        return result;
    }

    /** Whether the signed-in account holds every key of that one, and so may give it a new passphrase. */
    public boolean mayReset(AccountEntry account) {
        return session.may(Right.RUN_THE_HOUSE)
                && !account.id().equals(session.account())
                && missingFor(account.roles()).isEmpty();
    }

    /**
     * Gives an account a new passphrase when its owner lost hers.
     *
     * @param fresh wiped by the caller
     * @throws StoreTrouble when the disk refuses; the old one then still holds
     */
    public Result reset(AccountEntry account, char[] fresh) {
        session.require(Right.RUN_THE_HOUSE);
        Verdict verdict = Passphrases.judge(fresh);
        if (!(verdict instanceof Verdict.Fair)) return new Weak(verdict);
        return traced(PASSPHRASE, () -> {
            open.keyring().resetPassphrase(account.id(), fresh);
            return account;
        });
    }

    private AccountEntry entry(AccountId id) {
        return open.keyring().accounts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @FunctionalInterface
    private interface KeyringChange {
        AccountEntry make() throws KeyringTrouble, IOException;
    }

    private Result traced(String verb, KeyringChange change) {
        // What cannot be traced is not done: on a full disk the keyring stays as it is.
        Kind stopped = open.database().whyStopped();
        if (stopped != null) throw new StoreTrouble(stopped);
        AccountEntry changed;
        try {
            changed = change.make();
        } catch (KeyringTrouble e) {
            return refusal(e);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.WRITE_FAILED, e);
        }
        open.database().write(tx -> open.journal().record(tx, verb, changed.id().value(), null));
        return new Done(changed);
    }

    private static Result refusal(KeyringTrouble trouble) {
        return switch (trouble.kind()) {
            case NAME_TAKEN -> new NameTaken();
            case WRONG_NAME_OR_PASSPHRASE -> new NotTheirs();
            case KEY_NOT_HELD -> new KeysMissing(Set.of());
            case NOT_OURS -> throw new StoreTrouble(Kind.KEYRING_NOT_OURS, trouble);
            case NEWER_VERSION -> throw new StoreTrouble(Kind.KEYRING_NEWER, trouble);
            case MISSING, DAMAGED, WRONG_RECOVERY_KEY -> throw new StoreTrouble(Kind.KEYRING_DAMAGED, trouble);
        };
    }
}
