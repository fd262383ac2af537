package fr.permanence.command;

import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a vault does alike: open it with the account's passphrase, say troubles in a sentence, close it. */
abstract class VaultCommand implements Callable<Integer> {
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder of the vault")
    private Path data;

    @Option(names = "--account", required = true, paramLabel = "NAME", description = "the account that opens it")
    private String account;

    /** Does the work on the opened vault; the exit code. */
    abstract int on(OpenVault vault) throws IOException;

    @Override
    public final Integer call() throws IOException {
        char[] passphrase = PassphrasePrompt.read("Passphrase:");
        try (Vault vault =
                Vault.at(new VaultFolder(data), Clock.systemUTC(), new SecureRandom(), Argon2Cost.standard())) {
            err("opening");
            try (OpenVault open = vault.unlock(account, passphrase)) {
                return on(open);
            }
        } catch (StoreTrouble trouble) {
            err(new TroubleWords(() -> Language.ENGLISH).say(trouble));
            return FAILED;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    final CommandSpec spec() {
        return spec;
    }

    final void out(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    final void err(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
