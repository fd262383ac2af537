package fr.permanence.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the window is to start.
 *
 * @param data the folder of the vault
 * @param demonstration the account of a throw-away fictional centre to open at once, or null to open the folder's vault
 */
public record Start(Path data, @Nullable String demonstration) {}
