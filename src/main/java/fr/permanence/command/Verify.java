package fr.permanence.command;

import fr.permanence.store.OpenVault;
import java.util.Map;
import picocli.CommandLine.Command;

/** Opens a vault and reads everything in it. */
@Command(
        name = "verify",
        description = "Opens everything, checks every seal and the journal, and prints each table's row count.",
        mixinStandardHelpOptions = true)
final class Verify extends VaultCommand {
    @Override
    int on(OpenVault vault) {
        Map<String, Long> counts = vault.verification().run(table -> err("reading " + table));
        counts.forEach((table, count) -> out(table + " " + count));
        return 0;
    }
}
