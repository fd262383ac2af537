package fr.permanence;

import fr.permanence.command.Commands;
import fr.permanence.command.DataFolder;
import fr.permanence.command.Start;
import fr.permanence.store.StoreSettings;

/** Starts the program: the window, or a command. */
public final class Main {
    private Main() {}

    public static void main(String... args) {
        StoreSettings.beforeAnythingElse();
        if (args.length == 0) {
            PermanenceApp.open(new Start(DataFolder.ofThisComputer(), null));
            return;
        }
        Commands.Outcome outcome = Commands.run(args);
        if (outcome.start().isPresent()) PermanenceApp.open(outcome.start().get());
        else System.exit(outcome.exitCode());
    }
}
