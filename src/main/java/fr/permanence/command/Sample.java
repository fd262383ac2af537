package fr.permanence.command;

import fr.permanence.sample.SampleRefusal;
import fr.permanence.sample.SampleSize;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a fictional centre of any size. */
@Command(
        name = "sample",
        description = {
            "Makes a fictional centre in a folder without a vault. Its accounts, one per role, are accueil, activites,",
            "sejours, social and responsable; all are opened by the one passphrase that is read."
        },
        mixinStandardHelpOptions = true)
final class Sample implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "a folder without a vault")
    private Path data;

    @Option(names = "--people", defaultValue = "750", paramLabel = "N", description = "people (${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--years", defaultValue = "6", paramLabel = "Y", description = "years (${DEFAULT-VALUE})")
    private int years;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "which centre (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        Optional<SampleRefusal> refusal = SampleSize.refusal(people, years);
        if (refusal.isPresent()) throw new ParameterException(spec.commandLine(), sentence(refusal.get()));
        char[] passphrase = PassphrasePrompt.read("Passphrase for every account:");
        try {
            // What is fictional needs no strong passphrase, only one.
            if (passphrase.length == 0) return say("No passphrase was given. Nothing was made.");
            return make(passphrase);
        } catch (StoreTrouble trouble) {
            return say(new TroubleWords(() -> Language.ENGLISH).say(trouble));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private int make(char[] passphrase) {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "rows");
        SampleSize size = new SampleSize(people, years, seed);
        new SampleFolder(new VaultFolder(data), Clock.systemUTC(), new SecureRandom(), Argon2Cost.standard())
                .make(size, passphrase, progress::at)
                .forEach((table, count) -> out(table + " " + count));
        return 0;
    }

    private static String sentence(SampleRefusal refusal) {
        return switch (refusal) {
            case PEOPLE_NEGATIVE, PEOPLE_TOO_MANY -> "--people goes from 0 to " + SampleSize.MOST_PEOPLE;
            case YEARS_NEGATIVE, YEARS_TOO_MANY -> "--years goes from 0 to " + SampleSize.MOST_YEARS;
        };
    }

    private int say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return VaultCommand.FAILED;
    }

    private void out(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
