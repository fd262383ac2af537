package fr.permanence.command;

import fr.permanence.access.Role;
import fr.permanence.sample.Progress;
import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleWriter;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.store.keyring.KeyringTrouble;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Founds the vault of a fictional centre, with one account per role. */
public final class SampleVault {
    private SampleVault() {}

    /** The name of the account that has this role. */
    public static String accountOf(Role role) {
        return switch (role) {
            case RECEPTION -> "accueil";
            case ACTIVITIES -> "activites";
            case STAYS -> "sejours";
            case SOCIAL -> "social";
            case MANAGER -> "responsable";
        };
    }

    /**
     * Founds it and fills it; the caller ends the session. It is founded by the account that holds every key, for nobody
     * can grant what she does not hold. The recovery key is not kept: what is fictional can be made again.
     *
     * @throws StoreTrouble when the folder already holds a vault or the disk refuses
     */
    public static OpenVault make(Vault vault, HouseClock clock, SampleSize size, char[] passphrase, Progress progress) {
        Foundation foundation = new Foundation("Centre fictif", true, accountOf(Role.SOCIAL), EnumSet.of(Role.SOCIAL));
        OpenVault open = vault.found(foundation, passphrase).confirm();
        boolean whole = false;
        try {
            fill(open, clock, size, passphrase, progress);
            whole = true;
            return open;
        } finally {
            if (!whole) open.drop();
        }
    }

    private static void fill(OpenVault open, HouseClock clock, SampleSize size, char[] passphrase, Progress progress) {
        List<SampleTeam.Member> team = new ArrayList<>();
        team.add(new SampleTeam.Member(open.session().account(), open.session().name()));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SOCIAL))) {
            AccountEntry account = add(open, role, passphrase);
            if (role != Role.MANAGER) team.add(new SampleTeam.Member(account.id(), account.name()));
        }
        new SampleWriter(open, clock).write(size, new SampleTeam(team), progress);
    }

    private static AccountEntry add(OpenVault open, Role role, char[] passphrase) {
        try {
            return open.keyring().addAccount(accountOf(role), EnumSet.of(role), passphrase, null);
        } catch (KeyringTrouble e) {
            throw new StoreTrouble(Kind.KEY_NOT_HELD, e);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.WRITE_FAILED, e);
        }
    }
}
