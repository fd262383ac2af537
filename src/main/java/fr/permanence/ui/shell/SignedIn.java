package fr.permanence.ui.shell;

import fr.permanence.access.Session;
import java.time.Instant;

/**
 * Who sits at the window.
 *
 * @param session the account and its roles
 * @param since when she signed in
 * @param isDemonstration whether all that is shown is fictional, which the window then says
 */
public record SignedIn(Session session, Instant since, boolean isDemonstration) {}
