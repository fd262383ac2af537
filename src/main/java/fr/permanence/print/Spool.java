package fr.permanence.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands a paper to the machine's default printer and asks nothing, for when nobody has the time to be asked. It goes as
 * PDF through the spooler's own command, its letters embedded and no file in between.
 */
public final class Spool {
    private static final Path COMMAND = Path.of("/usr/bin/lp");

    /** A queue that has not taken a sheet by then takes none. */
    private static final long PATIENCE_SECONDS = 15;

    /** What the command says, in the words of the locale C, once the sheet is in the queue: the printer, then the job. */
    private static final Pattern TAKEN = Pattern.compile("request id is (\\S+)-\\d+");

    private static final String NO_DEFAULT = "no default destination";

    private final Path command;

    public Spool() {
        this(COMMAND);
    }

    Spool(Path command) {
        this.command = command;
    }

    /** What became of it. */
    public sealed interface Handing {}

    /** It is in the queue of this printer. */
    public record Handed(String printer) implements Handing {}

    /** No printer of this machine is the default one. */
    public record NoDefault() implements Handing {}

    /** This machine has no such command; it may print by other means. */
    public record NoCommand() implements Handing {}

    /** The spooler refused it, or did not answer. */
    public record Failed() implements Handing {}

    /** Draws the paper and hands it over; it takes as long as the spooler does, so not on the UI thread. */
    public Handing hand(Paper paper) {
        if (!Files.isExecutable(command)) return new NoCommand();
        // Drawn whole before anything is handed over: a list that breaks off would be taken for the whole.
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Pdf.write(paper, drawn);
        ProcessBuilder builder = new ProcessBuilder(command.toString()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            return answerOf(builder.start(), drawn);
        } catch (IOException e) {
            return new Failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed();
        }
    }

    private static Handing answerOf(Process process, ByteArrayOutputStream drawn)
            throws IOException, InterruptedException {
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        boolean isWhole = wrote(process, drawn);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        Matcher taken = TAKEN.matcher(said);
        if (isWhole && code == 0 && taken.find()) return new Handed(taken.group(1));
        return said.toLowerCase(Locale.ROOT).contains(NO_DEFAULT) ? new NoDefault() : new Failed();
    }

    /** Whether the command read all of it; one that ends before says why in its answer. */
    private static boolean wrote(Process process, ByteArrayOutputStream drawn) {
        try (OutputStream pages = process.getOutputStream()) {
            drawn.writeTo(pages);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
