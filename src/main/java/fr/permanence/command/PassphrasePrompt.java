package fr.permanence.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a passphrase from the terminal without showing it, or from standard input when that is not a terminal. */
final class PassphrasePrompt {
    private PassphrasePrompt() {}

    /** The passphrase, to be wiped by the caller; empty when none was given. */
    @SuppressWarnings("SystemConsoleNull") // may be null again where -Djdk.console names another provider
    static char[] read(String prompt) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s ", prompt);
            return typed == null ? new char[0] : typed;
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
