package fr.permanence.command;

import fr.permanence.Wiring;
import fr.permanence.people.register.CellError;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.store.OpenVault;
import fr.permanence.tables.Refusal;
import fr.permanence.tables.Spreadsheet;
import fr.permanence.text.CleanText;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a centre's register into a vault: all of it, or nothing. */
@Command(
        name = "import",
        description = {
            "Brings in the people of a spreadsheet (.xlsx or .csv). Importing twice adds nobody twice.",
            "When a row is rejected, nothing is written and the exit code is 1."
        },
        mixinStandardHelpOptions = true)
final class Import extends VaultCommand {
    private final Words words = Words.beside(RegisterImport.class, () -> Language.ENGLISH);
    private final Words tableWords = Words.beside(Spreadsheet.class, () -> Language.ENGLISH);

    @Parameters(paramLabel = "FILE", description = "the spreadsheet")
    private Path file;

    @Option(names = "--dry-run", description = "says what would happen and writes nothing")
    private boolean isDryRun;

    @Override
    int on(OpenVault vault) {
        RegisterImport register = new Wiring(vault, java.time.Clock.systemUTC(), Runnable::run).registerImport();
        ProgressLine reading = new ProgressLine(spec().commandLine().getErr(), "rows read");
        RegisterImport.Looked looked = register.preview(file, Map.of(), () -> false, rows -> reading.at(rows, 0));
        return switch (looked) {
            case RegisterImport.NotReadable notReadable -> refuse(notReadable.refusal());
            case RegisterImport.Stopped stopped -> FAILED;
            case RegisterImport.Ready ready -> write(register, ready.preview());
        };
    }

    private int refuse(Refusal refusal) {
        err(tableWords.say(refusal.key(), refusal.arguments().toArray()));
        return FAILED;
    }

    private int write(RegisterImport register, RegisterPreview preview) {
        preview.errors().forEach(error -> out(line(error)));
        boolean isWritten = !isDryRun && preview.rejected() == 0;
        if (isWritten && preview.added() > 0) {
            ProgressLine writing = new ProgressLine(spec().commandLine().getErr(), "people");
            RegisterImport.BroughtIn outcome =
                    register.bringIn(preview, false, () -> false, people -> writing.at(people, preview.added()));
            if (!(outcome instanceof RegisterImport.Done)) {
                err("The people of the house changed in between. Nothing was written. Start again.");
                return FAILED;
            }
        }
        out("added " + preview.added() + ", unchanged " + preview.unchanged() + ", rejected " + preview.rejected());
        if (isDryRun) err("Dry run: nothing was written.");
        else if (!isWritten) err("Nothing was written: correct the rejected cells, then import again.");
        return preview.rejected() == 0 ? 0 : FAILED;
    }

    private String line(CellError error) {
        String column = error.heading().isEmpty() ? "whole row" : CleanText.line(error.heading());
        return "row " + error.row() + ", " + column + ": "
                + words.say(error.key(), error.arguments().toArray());
    }
}
