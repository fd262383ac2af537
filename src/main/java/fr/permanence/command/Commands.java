package fr.permanence.command;

import fr.permanence.access.Role;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line of Permanence. */
@Command(
        name = "permanence",
        description = "The desk of a drop-in centre. Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        subcommands = {Sample.class, Import.class, Verify.class})
public final class Commands implements Callable<Integer> {
    private static final List<String> ACCOUNTS =
            Arrays.stream(Role.values()).map(SampleVault::accountOf).toList();

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the vault")
    private @Nullable Path data;

    @Option(
            names = "--demo",
            arity = "0..1",
            fallbackValue = "accueil",
            paramLabel = "ROLE",
            description = "a throw-away fictional centre, opened as accueil, activites, sejours, social or responsable")
    private @Nullable String demonstration;

    private Optional<Start> start = Optional.empty();

    private Commands() {}

    /** What came of a command line: an exit code, or a window to open. */
    public record Outcome(int exitCode, Optional<Start> start) {}

    /** Runs the command line. */
    public static Outcome run(String... args) {
        Commands commands = new Commands();
        int code = new CommandLine(commands)
                .setExecutionExceptionHandler((bug, line, parsed) -> {
                    line.getErr().println(new TroubleWords(() -> Language.ENGLISH).say(bug));
                    line.getErr().flush();
                    return VaultCommand.FAILED;
                })
                .execute(args);
        return new Outcome(code, commands.start);
    }

    @Override
    public Integer call() {
        ParseResult parsed = spec.commandLine().getParseResult();
        if (demonstration != null && !ACCOUNTS.contains(demonstration))
            throw new ParameterException(spec.commandLine(), "--demo is one of " + String.join(", ", ACCOUNTS));
        if (parsed.hasMatchedOption("--demo") && data != null)
            throw new ParameterException(spec.commandLine(), "--demo makes its own folder: leave --data out");
        start = Optional.of(new Start(data == null ? DataFolder.ofThisComputer() : data, demonstration));
        return 0;
    }
}
